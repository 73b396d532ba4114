import { join } from 'node:path';
import { nowEpochSeconds } from '#platform/clock';
import { newId } from '#platform/new-id';
import { readPorts } from '../local/stack/ports/ports.ts';
import { keepDevelopmentKeys } from '../local/stack/ssm/development-keys.ts';
import { readOptions, USAGE } from './order-event/read-options.ts';
import { postEvent } from './order-event/post-event.ts';

const DEVELOPMENT_KEYS = join(import.meta.dirname, '../.local/development-keys.json');

/** `npm run order-event`: tells the running stack, or a deployed one, what happened to an order, as a shop would. */
async function orderEvent(args: string[]): Promise<void> {
  const now = nowEpochSeconds();
  const { event, url, isTwice } = readOptions(args, { eventId: `evt-${newId()}`, nowEpochSeconds: now });
  const target = {
    url: `${url ?? `http://127.0.0.1:${readPorts(process.env).httpApi}`}/orders/events`,
    secret: url === undefined ? await localSecret() : deployedSecret(),
    nowEpochSeconds: now,
  };
  const times = isTwice ? 2 : 1;
  for (let time = 1; time <= times; time++) {
    const { status, body } = await postEvent(event, target);
    console.log(`${status} ${body}`);
    if (status >= 400) process.exitCode = 1;
  }
}

const localSecret = async () => (await keepDevelopmentKeys(DEVELOPMENT_KEYS)).orderEventsSecret;

/** From the environment: a command line is seen by others and kept. */
function deployedSecret(): string {
  const secret = process.env['ORDER_EVENTS_SECRET'];
  if (!secret) throw new Error('Put the secret into ORDER_EVENTS_SECRET.');
  return secret;
}

try {
  await orderEvent(process.argv.slice(2));
} catch (error) {
  const isAbsent = (error as Error).message === 'fetch failed';
  console.error(
    isAbsent ? 'Nothing answers there. Start the stack with "npm start".' : `${(error as Error).message}\n${USAGE}`,
  );
  process.exitCode = 1;
}
