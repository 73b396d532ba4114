import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { RotationRefusedError, rotateSealKeys } from './seal-key/rotate-seal-keys.ts';

const USAGE =
  'Usage: aws ssm get-parameter … --output text | npm run --silent seal-key (docs/seal-keys.md has it in full)';

const DONE = {
  add: 'A fresh key is added. Store the value, and take the next step in ten minutes.',
  use: 'The fresh key is the current one. Store the value, and take the last step in 25 minutes.',
  drop: 'The older keys are gone. Store the value, and the rotation is done.',
} as const;

/** `npm run seal-key`: reads the seal's keys, and prints them one step of a rotation further. */
try {
  if (process.stdin.isTTY) throw new RotationRefusedError(USAGE);
  const { step, value } = rotateSealKeys(await text(process.stdin), new Date(), randomBytes(32));
  console.error(DONE[step]);
  console.log(value);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
