const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { build, transform } = require('esbuild');

/** Browsers of the last two years: what the style sheets need, `light-dark()`, is no older. */
const TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/** Style sheets as the text that constructed sheets take, made short. */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\/widget\/style\/\w+\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: TARGET });
      return { contents: code, loader: 'text' };
    });
  },
};

/**
 * Builds what browsers load: the widget, as one script, and the demo shop's page.
 *
 * @param {string} folder where to; it is made. Each file is there as a whole or not at all, also while another process
 *   builds the same.
 */
async function buildWeb(folder) {
  const { outputFiles } = await build({
    entryPoints: { widget: join(__dirname, 'widget/index.ts') },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [cssAsText],
    write: false,
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
}

function writeWhole(path, contents) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

module.exports = { buildWeb };
