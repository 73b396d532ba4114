/** Each run bundles into a folder of its own: packaging, a running stack and single invocations don't pull it from under each other. */
module.exports = `.esbuild/${process.pid}`;
