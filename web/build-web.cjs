const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { build, transform } = require('esbuild');

/** Browsers of the last two years: what the style sheets need, `light-dark()`, is no older. */
const TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/** Where each page's HTML and style sheet are, and where they go. */
const PAGES = [
  { from: 'shop', to: '.', html: 'shop.html', style: 'shop' },
  { from: 'staff', to: 'staff', html: 'index.html', style: 'page' },
];

/** Style sheets as the text that constructed sheets take, made short. */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\/widget\/style\/\w+\.css$/ }, async ({ path }) => {
      return { contents: await shortened(path), loader: 'text' };
    });
  },
};

/**
 * Builds what browsers load: the widget, as one script, the demo shop's page and the team's.
 *
 * @param {string} folder where to; it is made. Each file is there as a whole or not at all, also while another process
 *   builds the same.
 */
async function buildWeb(folder) {
  const { outputFiles } = await build({
    entryPoints: {
      widget: join(__dirname, 'widget/index.ts'),
      shop: join(__dirname, 'shop/index.ts'),
      'staff/page': join(__dirname, 'staff/page.ts'),
      // Fetched by the page when somebody looks at charts.
      'staff/figures': join(__dirname, 'staff/figures/index.ts'),
    },
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
  mkdirSync(join(folder, 'staff'), { recursive: true });
  for (const page of PAGES) {
    writeWhole(
      join(folder, page.to, `${page.style}.css`),
      await shortened(join(__dirname, page.from, `${page.style}.css`)),
    );
    writeWhole(join(folder, page.to, page.html), readFileSync(join(__dirname, page.from, page.html)));
  }
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
}

async function shortened(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: TARGET });
  return code;
}

function writeWhole(path, contents) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

module.exports = { buildWeb };
