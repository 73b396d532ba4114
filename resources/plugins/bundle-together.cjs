const path = require('node:path');
const esbuild = require('esbuild');
const { keep, takeKept } = require('./kept-bundles.cjs');

/** What serverless-esbuild hands to esbuild as it is. */
const PASSED_ON = ['bundle', 'minify', 'sourcemap', 'target', 'platform', 'mainFields', 'format', 'alias'];

/**
 * Has serverless-esbuild bundle all functions in one go instead of one by one: what they share is read and parsed once,
 * which makes a start or a package several times faster. The bundles are the same. A start on a laptop takes those of the
 * one before, where no source has changed; what is deployed is always bundled anew.
 */
class BundleTogether {
  constructor(serverless) {
    this.hooks = { initialize: () => bundleTogether(serverless) };
    // Ended before its pipes are: a bundler that finds them gone complains with a stack trace.
    process.once('exit', () => void esbuild.stop());
  }
}

function bundleTogether(serverless) {
  const bundler = serverless.pluginManager.plugins.find(
    ({ constructor }) => constructor.name === 'EsbuildServerlessPlugin',
  );
  let building;
  bundler.bundle = async () => {
    bundler.prepare();
    const entries = [...new Set(bundler.functionEntries.map(({ entry }) => entry))];
    const options = optionsFor(bundler, entries);
    const isLocal = serverless.processedInput.commands[0] === 'offline';
    if (building || !isLocal || !takeKept(options)) {
      const startedAtMs = Date.now();
      building ??= await esbuild.context(options);
      const { metafile } = await building.rebuild();
      if (isLocal) keep(options, metafile, startedAtMs);
      bundler.buildCache = { together: { context: building } };
    }
    bundler.buildResults = bundler.functionEntries.map(({ entry, func, functionAlias }) => ({
      bundlePath: bundleOf(entry, bundler.buildOptions),
      func,
      functionAlias,
    }));
  };
}

const optionsFor = ({ buildOptions, buildDirPath }, entryPoints) => ({
  ...Object.fromEntries(PASSED_ON.map((name) => [name, buildOptions[name]])),
  entryPoints,
  metafile: true,
  outbase: '.',
  outdir: buildDirPath,
  outExtension: { '.js': buildOptions.outputFileExtension },
});

const bundleOf = (entry, { outputFileExtension }) => entry.slice(0, -path.extname(entry).length) + outputFileExtension;

module.exports = BundleTogether;
