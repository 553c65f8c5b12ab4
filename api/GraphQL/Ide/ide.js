'use strict';

// One page of plain script: no library, nothing from elsewhere, no code made from text.
const byId = id => document.getElementById(id);
const [query, variables, authorization, answer, status, docs, search, trail, examples] =
  ['query', 'variables', 'authorization', 'answer', 'status', 'docs', 'search', 'trail', 'examples'].map(byId);

const samples = [
  ['Programs in one county', `# Programs that start in Clark County, with who runs them.
query Programs($county: String) {
  programs(first: 5, where: { county: { name: { eq: $county } } }, order: [{ name: ASC }]) {
    totalCount
    nodes {
      name
      level
      url
      providers { name }
      districts { relation district { name } }
      source { title }
    }
    pageInfo { hasNextPage endCursor }
  }
}`, '{ "county": "Clark" }'],
  ['Enrollment of a district, year by year', `{
  district(slug: "vancouver") {
    name
    enrollment(group: "all") { schoolYear value status source { title synthetic } }
  }
}`, ''],
  ['Goals of the plan', '{\n  goals {\n    nodes { planGoal metric unit baseline target targetDate }\n  }\n}', ''],
  ['Where the facts come from', '{\n  release { identity synthetic }\n  sources {\n    nodes { title publisher period licence synthetic }\n  }\n}', ''],
];

const historyKey = 'careerconnect-questions';
const past = () => {
  try { return JSON.parse(localStorage.getItem(historyKey)) || []; } catch { return []; }
};

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) { made.textContent = text; }
  if (className) { made.className = className; }
  return made;
}

function fillExamples() {
  examples.replaceChildren(element('option', 'Choose one…'));
  for (const [label, entries] of [['Examples', samples], ['Asked here before', past()]]) {
    if (entries.length > 0) {
      const group = document.createElement('optgroup');
      group.label = label;
      for (const [title, text, values] of entries) {
        const option = element('option', title);
        option.dataset.query = text;
        option.dataset.variables = values;
        group.append(option);
      }
      examples.append(group);
    }
  }
}

function remember() {
  const title = query.value.replace(/#.*/g, '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const kept = past().filter(entry => entry[1] !== query.value);
  try {
    localStorage.setItem(historyKey, JSON.stringify([[title, query.value, variables.value], ...kept].slice(0, 20)));
  } catch { /* A browser that keeps nothing still answers. */ }
  fillExamples();
}

function say(text, bad) {
  status.textContent = text;
  status.classList.toggle('bad', Boolean(bad));
}

function question() {
  const body = { query: query.value };
  if (variables.value.trim() !== '') { body.variables = JSON.parse(variables.value); }
  return JSON.stringify(body);
}

async function post(body) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json;q=0.9' };
  const key = authorization.value.trim();
  if (key) { headers.Authorization = key.startsWith('cc_live_') ? `Bearer ${key}` : key; }
  return fetch('/graphql', { method: 'POST', headers, body });
}

async function run() {
  let body;
  try { body = question(); } catch (error) { say(`The variables are not JSON: ${error.message}`, true); return; }
  say('Asking…');
  const start = performance.now();
  try {
    const response = await post(body);
    const text = await response.text();
    const time = Math.round(performance.now() - start);
    let parsed = null;
    try { parsed = JSON.parse(text); } catch { /* Shown as it is. */ }
    answer.textContent = parsed ? JSON.stringify(parsed, null, 2) : text;
    const errors = parsed && parsed.errors ? `, ${parsed.errors.length} error${parsed.errors.length > 1 ? 's' : ''}` : '';
    const release = response.headers.get('X-Release');
    say(`${response.status}${errors} in ${time} ms${release ? `, release ${release.slice(0, 12)}` : ''}`, !response.ok || errors);
    if (response.ok && !errors) { remember(); }
    // On a phone the answer stands below the question.
    status.scrollIntoView({ block: 'nearest' });
  } catch (error) {
    say(`No answer: ${error.message}`, true);
  }
}

async function copy() {
  try {
    const quoted = `'${question().replaceAll("'", "'\\''")}'`;
    await navigator.clipboard.writeText(
      `curl -s ${location.origin}/graphql -H 'Content-Type: application/json' --data ${quoted}`);
    say('Copied. The authorization is not in it.');
  } catch (error) { say(`Not copied: ${error.message}`, true); }
}

// What can be asked: the schema describes itself.
const introspection = `{ __schema { queryType { name } mutationType { name } types {
  kind name description
  fields(includeDeprecated: true) { name description isDeprecated deprecationReason type { ...T }
    args { name description defaultValue type { ...T } } }
  inputFields { name description defaultValue type { ...T } }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { name } } } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }`;

const types = new Map();
const visited = [];

const typeText = type => type.kind === 'NON_NULL' ? `${typeText(type.ofType)}!`
  : type.kind === 'LIST' ? `[${typeText(type.ofType)}]` : type.name;
const innermost = type => type.ofType ? innermost(type.ofType) : type.name;

function typeButton(name, label) {
  const button = element('button', label || name, 'type');
  button.type = 'button';
  button.addEventListener('click', () => show(name));
  return button;
}

function entry(owner, field) {
  const term = document.createElement('dt');
  if (owner) { term.append(typeButton(owner), '.'); }
  term.append(field.name);
  if (field.args && field.args.length > 0) {
    term.append('(');
    field.args.forEach((arg, index) => {
      term.append(`${index > 0 ? ', ' : ''}${arg.name}: `, typeButton(innermost(arg.type), typeText(arg.type)));
      if (arg.defaultValue !== null) { term.append(` = ${arg.defaultValue}`); }
    });
    term.append(')');
  }
  if (field.type) { term.append(': ', typeButton(innermost(field.type), typeText(field.type))); }
  const words = element('dd', field.description || '');
  if (field.isDeprecated) { words.append(element('p', `Deprecated: ${field.deprecationReason}`, 'bad')); }
  for (const arg of field.args || []) {
    if (arg.description) { words.append(element('div', `${arg.name}: ${arg.description}`)); }
  }
  return [term, words];
}

function show(name) {
  const type = types.get(name);
  if (!type) { return; }
  const at = visited.indexOf(name);
  if (at >= 0) { visited.length = at + 1; } else { visited.push(name); }
  search.value = '';
  trail.replaceChildren(...visited.map(step => typeButton(step)));
  const list = document.createElement('dl');
  for (const field of type.fields || type.inputFields || type.enumValues || type.possibleTypes || []) {
    list.append(...entry(null, field));
  }
  docs.replaceChildren(element('h3', type.name), element('p', type.description || '', 'note'), list);
}

function find() {
  const words = search.value.trim().toLowerCase();
  if (words === '') { show(visited[visited.length - 1]); return; }
  const list = document.createElement('dl');
  let count = 0;
  for (const type of types.values()) {
    if (count < 60 && type.name.toLowerCase().includes(words)) {
      const term = document.createElement('dt');
      term.append(typeButton(type.name));
      list.append(term, element('dd', type.description || ''));
      count++;
    }
    for (const field of type.fields || []) {
      if (count < 60 && `${field.name} ${field.description || ''}`.toLowerCase().includes(words)) {
        list.append(...entry(type.name, field));
        count++;
      }
    }
  }
  docs.replaceChildren(element('p', count === 60 ? 'The first 60:' : `${count} found`, 'note'), list);
}

async function describe() {
  try {
    const { data } = await (await post(JSON.stringify({ query: introspection }))).json();
    for (const type of data.__schema.types) {
      if (!type.name.startsWith('__')) { types.set(type.name, type); }
    }
    show(data.__schema.queryType.name);
  } catch (error) {
    docs.replaceChildren(element('p', `The schema could not be read: ${error.message}`, 'bad'));
  }
}

byId('run').addEventListener('click', run);
byId('copy').addEventListener('click', copy);
search.addEventListener('input', find);
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); }
});
examples.addEventListener('change', () => {
  const chosen = examples.selectedOptions[0];
  if (chosen.dataset.query) {
    query.value = chosen.dataset.query;
    variables.value = chosen.dataset.variables || '';
  }
});

fillExamples();
query.value = samples[0][1];
variables.value = samples[0][2];
describe();
