import { graphql } from 'relay-runtime';

export const query = graphql`
  query ProgramsQuery($count: Int!, $where: ProgramFilterInput, $district: String!) {
    ...Programs_list @arguments(count: $count, where: $where)
    district(slug: $district) {
      name
      ...Programs_enrollment
    }
  }
`;

export const list = graphql`
  fragment Programs_list on Query
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" }, where: { type: "ProgramFilterInput" })
  @refetchable(queryName: "ProgramsPageQuery") {
    programs(first: $count, after: $cursor, where: $where, order: [{ name: ASC }]) @connection(key: "Programs_programs") {
      totalCount
      edges {
        node {
          ...Programs_opportunity
        }
      }
    }
  }
`;

export const opportunity = graphql`
  fragment Programs_opportunity on Opportunity {
    __typename
    name
    level
    county {
      name
    }
    ... on Program {
      seats
    }
  }
`;

export const enrollment = graphql`
  fragment Programs_enrollment on District {
    enrollment(schoolYear: "2023-24", group: "all") {
      schoolYear
      value
      status
    }
  }
`;
