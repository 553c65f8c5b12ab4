export default { outDir: 'astro', telemetry: false };
