import { createInterface } from 'node:readline/promises';
import { runPrivacy } from './privacy/run-privacy.ts';

/** `npm run privacy`: exports, erases and tells what is kept of a person, for the privacy officer. */
const terminal = createInterface({ input: process.stdin, output: process.stdout });
process.exitCode = await runPrivacy(process.argv.slice(2), process.env, {
  out: console.log,
  err: console.error,
  ask: (question) => terminal.question(question),
});
terminal.close();
