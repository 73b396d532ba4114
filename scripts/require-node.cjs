/* Runs before everything else and under any Node, so it is written in JavaScript that old ones understand. */
'use strict';

var OLDEST = 24;
var major = Number(process.versions.node.split('.')[0]);

if (major < OLDEST) {
  console.error(
    'SmartCommerce needs Node ' +
      OLDEST +
      ', and this is ' +
      process.version +
      ' (' +
      process.execPath +
      ').\n' +
      'It brings its own: the npm package `node`, which an install script completes.\n' +
      'Run "npm ci" without --ignore-scripts, then use the npm scripts or npx; or install Node ' +
      OLDEST +
      ' yourself.',
  );
  process.exit(1);
}
