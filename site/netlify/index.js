// Keeps between builds what takes long to fetch or to make: the SDK, the packages, the last report, against which the
// next build tells what changed, and the last good site with what it was drawn from, so that the same pages are not drawn again. A
// build never serves from it: it is replaced whole.
const kept = ['artifacts/netlify', 'artifacts/report', 'site/output', 'site/output.build']

module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore(kept),
  onSuccess: ({ utils }) => utils.cache.save(kept),
}
