export default config => {
  config.setQuietMode(true);
  return { dir: { input: 'content', output: 'eleventy', includes: '../_includes' }, htmlTemplateEngine: false };
};
