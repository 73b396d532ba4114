const { isLocalRun } = require('./local-run.cjs');

const USE_AWS = {
  usage: 'Use the real account and its data instead of the stand-ins on this machine',
  type: 'boolean',
};

/**
 * The framework's door to the local stack: `sls offline` and `sls invoke local` run against stand-ins, unless `--aws`
 * is given. Every other command passes by untouched.
 */
class LocalStack {
  constructor(serverless, options) {
    this.commands = {
      offline: { options: { aws: USE_AWS }, commands: { start: { options: { aws: USE_AWS } } } },
      invoke: { commands: { local: { options: { aws: USE_AWS } } } },
    };
    this.hooks = {};

    const { commands = [], isHelpRequest } = serverless.processedInput ?? {};
    if (!isLocalRun(commands) || options.aws || isHelpRequest) return;
    if (Number(process.versions.node.split('.')[0]) < 24) {
      throw new serverless.classes.Error(
        `Local runs need Node 24; this is ${process.version}. Use "npx sls" or the npm scripts.`,
      );
    }
    // TypeScript, which only a recent Node loads: required here, so that packaging works with any.
    const { localHooks } = require('./plugin/local-hooks.ts');
    this.hooks = localHooks(serverless, options);
  }
}

module.exports = LocalStack;
