// Reads netlify.toml and a built site's _headers and _redirects as Netlify does, and scores the site's headers as Mozilla's
// Observatory does. Prints one JSON object: errors, the headers of each address asked for, redirects, the score with its parts.
// node rules.mjs NETLIFY_TOML SITE ADDRESS...
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js'
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js'
import { getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js'
import { Requests } from '@mdn/mdn-http-observatory/src/types.js'

const [toml, site, ...addresses] = process.argv.slice(2)
const file = (name) => [join(site, name)].filter(existsSync)
const { headers, errors } = await parseAllHeaders({ headersFiles: file('_headers'), netlifyConfigPath: toml, minimal: false })
const redirects = await parseAllRedirects({ redirectsFiles: file('_redirects'), netlifyConfigPath: toml, minimal: true })

// Every rule that meets an address, rule by rule: whoever reads this sees where two set the same header.
const rulesOf = (address) => headers.filter((rule) => new RegExp(rule.forRegExp).test(address)).map((rule) => rule.values)

// The package fetches the list of hosts that browsers know as https only when it is installed; example.org is on none.
const conf = join(dirname(fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory'))), '..', 'conf')
mkdirSync(conf, { recursive: true })
writeFileSync(join(conf, 'hsts-preload.json'), '{}')

// What the scanner would have fetched: the front page over TLS, and the answer to plain http that Netlify gives.
const scanned = new Requests('example.org')
const values = Object.fromEntries(rulesOf('/').flatMap(Object.entries).map(([name, value]) => [name.toLowerCase(), value]))
values['content-type'] = 'text/html; charset=utf-8'
const url = new URL('https://example.org/')
const page = readFileSync(join(site, 'index.html'), 'utf8')
scanned.responses.auto = scanned.responses.https = { status: 200, headers: values, request: { protocol: 'https:' }, verified: true, url }
scanned.responses.http = { status: 200, headers: {}, verified: true, url }
scanned.responses.httpRedirects = [{ url: new URL('http://example.org/'), status: 301 }, { url, status: 200 }]
scanned.responses.httpsRedirects = [{ url, status: 200 }]
scanned.resources.path = page
scanned.session = { url }
const parts = ALL_TESTS.map((test) => test(scanned)).filter((result) => result.result)
  .map((result) => ({ result: result.result, pass: result.pass, points: getScoreModifier(result.result) }))
const below = parts.filter((p) => p.points < 0).reduce((sum, p) => sum + p.points, 100)
const score = below >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? parts.reduce((sum, p) => sum + p.points, 100) : below

console.log(JSON.stringify({
  errors: [...errors, ...redirects.errors].map((e) => e.message),
  headers: Object.fromEntries(addresses.map((address) => [address, rulesOf(address)])),
  redirects: redirects.redirects,
  score,
  parts,
}))
process.exit(0)
