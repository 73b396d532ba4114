const { join } = require('node:path');
const { buildWeb } = require('../../web/build-web.cjs');

/** Builds what browsers load before it is packaged, and before functions that serve it start on this machine. */
class BuildWeb {
  constructor(serverless) {
    let building;
    const build = () => (building ??= buildWeb(join(serverless.serviceDir, '.build/web')));
    this.hooks = {
      'before:package:initialize': build,
      'before:deploy:function:initialize': build,
      'before:offline:start': build,
      'before:offline:start:init': build,
      'before:invoke:local:invoke': build,
    };
  }
}

module.exports = BuildWeb;
