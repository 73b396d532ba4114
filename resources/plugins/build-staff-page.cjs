const { build } = require('esbuild');
const { copyFile, mkdir } = require('node:fs/promises');
const { join } = require('node:path');

const PAGE = 'web/staff';

/** Builds the staff page to where its function finds it, before functions are packaged or run. */
class BuildStaffPage {
  constructor(serverless) {
    const run = () => buildStaffPage(serverless.serviceDir);
    this.hooks = {
      'before:package:createDeploymentArtifacts': run,
      'before:deploy:function:packageFunction': run,
      'before:offline:start': run,
      'before:offline:start:init': run,
    };
  }
}

async function buildStaffPage(root) {
  const outdir = join(root, '.build', PAGE);
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: [join(root, PAGE, 'page.ts'), join(root, PAGE, 'page.css')],
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  await copyFile(join(root, PAGE, 'index.html'), join(outdir, 'index.html'));
}

module.exports = BuildStaffPage;
module.exports.buildStaffPage = buildStaffPage;
