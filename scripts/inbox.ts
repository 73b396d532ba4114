import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchParent } from '../local/stack/lifecycle/watch-parent.ts';
import { readPorts } from '../local/stack/ports/ports.ts';
import { findRunningStack } from '../local/stack/running/running-stack.ts';
import { StackError } from '../local/stack/stack-error.ts';
import { hasStackEnded } from './chat/stack-has-ended.ts';
import { type InboxOptions, parseCommandLine } from './inbox/command-line.ts';
import { appMessages } from './inbox/app-messages.ts';
import { createReader } from './inbox/create-reader.ts';
import { inWords } from './inbox/in-words.ts';
import { play } from './inbox/play.ts';

const LOOK_EVERY_MS = 500;

/** `npm run inbox`: the e-mails and text messages that the running stack's shop would have sent, oldest first. */
async function inbox(options: InboxOptions): Promise<void> {
  const stack = await findRunningStack(join(import.meta.dirname, '..'), readPorts(process.env).lexLocal);
  const url = stack?.environment['AWS_ENDPOINT_URL_SESV2'];
  if (!stack || url === undefined) throw new StackError('no-stack', 'No stack is running. Start one with "npm start".');

  if (options.app !== undefined) return console.log(await appMessages(stack, options.app));
  const played = await play(stack, url, options);
  if (played !== undefined) return console.log(played);

  const readNew = createReader(url, options);
  const show = async () => {
    for (const message of await readNew()) console.log(options.json ? JSON.stringify(message) : inWords(message));
  };
  await show();
  while (options.follow) {
    await pause(LOOK_EVERY_MS);
    await show();
  }
}

watchParent(() => process.exit(1));
try {
  await inbox(parseCommandLine(process.argv.slice(2)));
} catch (error) {
  const isGone = hasStackEnded((error as Error).cause);
  console.error(isGone ? 'The local stack has ended.' : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
