// What every peer answers from: the same rows, over better-sqlite3 with prepared statements, one for as many keys as a
// batch has.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const [release, schemaFile] = process.argv.slice(2);

/** The schema's text. */
export const schema = readFileSync(schemaFile, 'utf8');

// In memory, which is the fastest it can be, and leaves nothing behind.
const db = new Database(readFileSync(release));

// What a careful author would add: the indexes these questions need, and "all programs of a provider" written out once.
db.exec(`
  CREATE TABLE part AS
    SELECT opportunity_slug AS slug, district_code, relation, source_key
    FROM opportunity_district WHERE NOT all_of_provider
    UNION ALL
    SELECT p.opportunity_slug, d.district_code, d.relation, d.source_key
    FROM opportunity_district d
    JOIN opportunity_partner p ON p.partner_slug = d.opportunity_slug AND p.part = 'Provider'
    JOIN program ON program.slug = p.opportunity_slug
    WHERE d.all_of_provider AND NOT EXISTS (
      SELECT 1 FROM opportunity_district o WHERE NOT o.all_of_provider AND o.opportunity_slug = p.opportunity_slug);
  CREATE INDEX part_slug ON part (slug, district_code);
  CREATE INDEX part_district ON part (district_code, slug);
  CREATE INDEX partner_of ON opportunity_partner (partner_slug, opportunity_slug);
  CREATE INDEX district_county ON district (county_code, code);
  CREATE INDEX program_level ON program (level, status);
  ANALYZE;
`);
const word = text => text && text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
const fromWord = text => text.split('_').map(p => p[0] + p.slice(1).toLowerCase()).join('');
const relations = ['Hosts', 'Sends', 'Serves'];

const program = row => row && {
  ...row, level: word(row.level), status: word(row.status), paid: word(row.paid),
};
const partner = row => ({ ...row, kind: word(row.kind) });
const district = row => ({
  ...row, localeClass: word(row.locale_class), ruralStudentsPercent: row.rural_students_percent,
});
const page = (nodes, first) => ({ nodes: nodes.slice(0, first), pageInfo: { hasNextPage: nodes.length > first } });

// One statement for as many keys as a loader has, grouped by key.
const many = (sql, key, make = row => row) => {
  const statement = db.prepare(sql);
  return (keys, ...more) => {
    const groups = new Map();
    for (const row of statement.all(JSON.stringify([...new Set(keys)]), ...more)) {
      const group = groups.get(row[key]);
      if (group) group.push(make(row)); else groups.set(row[key], [make(row)]);
    }
    return keys.map(k => groups.get(k) ?? []);
  };
};
const one = (sql, key, make) => { const load = many(sql, key, make); return keys => load(keys).map(rows => rows[0] ?? null); };
const columns = (table, names) => names.split(' ').map(name => `${table}.${name}`).join(', ');
const ofProgram = columns('program', 'slug name level status paid url sector_key county_code');
const ofPartner = columns('partner', 'slug name kind county_code');
const ofDistrict = columns('district', 'code name locale_class rural_students_percent county_code');
const among = '(SELECT value FROM json_each(?))';

const counties = one(`SELECT code, slug, name FROM county WHERE code IN ${among}`, 'code');
const sectors = one(`SELECT key, label FROM sector WHERE key IN ${among}`, 'key');
const districtsOfCounty = many(`SELECT ${ofDistrict} FROM district WHERE county_code IN ${among} ORDER BY code`, 'county_code', district);
const programsOfDistrict = many(
  `SELECT DISTINCT part.district_code AS owner, ${ofProgram} FROM part JOIN program USING (slug)
   WHERE part.district_code IN ${among} ORDER BY program.slug`, 'owner', program);
const programsOfPartner = many(
  `SELECT DISTINCT p.partner_slug AS owner, ${ofProgram} FROM opportunity_partner p JOIN program ON program.slug = p.opportunity_slug
   WHERE p.partner_slug IN ${among} ORDER BY program.slug`, 'owner', program);
const providers = many(
  `SELECT p.opportunity_slug AS owner, ${ofPartner} FROM opportunity_partner p JOIN partner ON partner.slug = p.partner_slug
   WHERE p.opportunity_slug IN ${among} AND p.part = 'Provider' ORDER BY partner.slug`, 'owner', partner);
const districtsOfProgram = many(
  `SELECT part.slug AS owner, part.relation, part.source_key, d.code, d.name FROM part
   JOIN district d ON d.code = part.district_code WHERE part.slug IN ${among} ORDER BY d.code`, 'owner',
  row => ({ ...row, position: relations.indexOf(row.relation), relation: word(row.relation), district: { code: row.code, name: row.name } }));
const figures = many(
  `SELECT f.area_code AS owner, f."group", f.value, f.status, g.label FROM figure f JOIN student_group g ON g.key = f."group"
   WHERE f.area_code IN ${among} AND f.school_year = ? AND f.measure = 'Enrollment' ORDER BY f."group"`, 'owner',
  row => ({ group: { key: row.group, label: row.label }, value: row.value, status: word(row.status) }));
const allCounties = db.prepare('SELECT code, slug, name FROM county ORDER BY code LIMIT ?');
const allDistricts = db.prepare(`SELECT ${ofDistrict} FROM district ORDER BY code LIMIT ?`);
const filtered = `FROM program WHERE level = ? AND status IN ${among} AND EXISTS (SELECT 1 FROM part WHERE part.slug = program.slug)`;
const somePrograms = db.prepare(
  `SELECT ${ofProgram} ${filtered} ORDER BY CASE status WHEN 'Current' THEN 0 WHEN 'Reported' THEN 1 WHEN 'Planned' THEN 2
   WHEN 'Check' THEN 3 ELSE 4 END, lower(name), slug LIMIT ?`);
const countPrograms = db.prepare(`SELECT count(*) AS n ${filtered}`);

/** Resolvers of one row each. */
export const resolvers = {
  Query: {
    counties: (_, { first }) => page(allCounties.all(first + 1), first),
    districts: (_, { first }) => page(allDistricts.all(first + 1).map(district), first),
    programs: (_, { first, where }) => {
      const given = [fromWord(where.level.eq), JSON.stringify(where.status.in.map(fromWord))];
      return { ...page(somePrograms.all(...given, first + 1).map(program), first), given };
    },
  },
  ProgramsConnection: { totalCount: ({ given }) => countPrograms.get(...given).n },
};

/** Fields that are loaded for many rows at once: each takes a list of { obj, params } and gives a list of values. */
export const batches = {
  County: { districts: queries => districtsOfCounty(queries.map(q => q.obj.code)) },
  District: {
    county: queries => counties(queries.map(q => q.obj.county_code)),
    enrollment: queries => figures(queries.map(q => q.obj.code), queries[0].params.schoolYear),
    programs: queries => programsOfDistrict(queries.map(q => q.obj.code)).map((rows, i) => page(rows, queries[i].params.first)),
  },
  Program: {
    sector: queries => sectors(queries.map(q => q.obj.sector_key)),
    county: queries => counties(queries.map(q => q.obj.county_code)),
    providers: queries => providers(queries.map(q => q.obj.slug)),
    districts: queries => districtsOfProgram(queries.map(q => q.obj.slug)).map(rows => rows.sort((a, b) =>
      a.code < b.code ? -1 : a.code > b.code ? 1 : a.position - b.position || (a.source_key < b.source_key ? -1 : 1))),
  },
  Partner: {
    county: queries => counties(queries.map(q => q.obj.county_code)),
    programs: queries => programsOfPartner(queries.map(q => q.obj.slug)).map((rows, i) => page(rows, queries[i].params.first)),
  },
};
