#!/usr/bin/env node
/* Written in JavaScript that old versions of Node understand, to tell them apart: the rest is TypeScript. */
'use strict';

var OLDEST = 24;
var major = Number(process.versions.node.split('.')[0]);

if (major < OLDEST) {
  console.error(
    'Lex Local needs Node ' +
      OLDEST +
      ', and this is ' +
      process.version +
      '. With npx it runs in the Node that npm ci brings.',
  );
  process.exit(1);
}

import('../main.ts').catch(function (error) {
  console.error(error);
  process.exit(1);
});
