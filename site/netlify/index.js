// Keeps between builds what takes long to fetch or to make: the SDK, the packages, and the last good site with the list
// of what is in it, against which the next build tells what changed. A build never serves from it: it is replaced whole.
const kept = ['artifacts/netlify', 'site/output']

module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore(kept),
  onSuccess: ({ utils }) => utils.cache.save(kept),
}
