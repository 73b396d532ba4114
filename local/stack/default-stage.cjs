const { isLocalRun } = require('./local-run.cjs');

const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isAgainstAws = process.argv.includes('--aws');

/** The stage when none is named: local runs have one of their own, so that no deployed table is named by accident. */
module.exports = isLocalRun(words) && !isAgainstAws ? 'local' : 'dev';
