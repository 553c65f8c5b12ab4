// What a partner's code does with the generated types; it is checked by the compiler, never run.
import type { OneQuery, OpportunityPartsFragment, ParticipationQuery, ProgramsOfCountyQuery, ProgramsOfCountyQueryVariables } from './generated';

export const asked: ProgramsOfCountyQueryVariables = { county: 'Clark' };

export const names = (answer: ProgramsOfCountyQuery): string[] =>
  (answer.programs?.nodes ?? []).map(program => `${program.name} (${program.level}), ${program.districts.length} districts`);

export const known = (answer: ParticipationQuery): number[] =>
  (answer.participation?.nodes ?? []).flatMap(figure => (figure.value == null ? [] : [figure.value]));

export const about = (answer: OneQuery): string | null =>
  answer.node?.__typename === 'Goal' ? answer.node.metric : null;

export const providers = (part: OpportunityPartsFragment): number => part.providers.length;
