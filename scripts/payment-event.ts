import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nowEpochSeconds } from '#platform/clock';
import { newId } from '#platform/new-id';
import { readPorts } from '../local/stack/ports/ports.ts';
import { keepDevelopmentKeys } from '../local/stack/ssm/development-keys.ts';
import { sendEvent } from './payment-event/send-event.ts';

const USAGE = 'Usage: npm run payment-event -- <payment id> [--twice]';
const DEVELOPMENT_KEYS = join(import.meta.dirname, '../.local/development-keys.json');

/** `npm run payment-event`: the sandbox tells the running stack's webhook that something happened to a payment. */
async function paymentEvent(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { twice: { type: 'boolean' } } });
  const [paymentId, ...more] = positionals;
  if (paymentId === undefined || more.length > 0) throw new Error('Which payment? Say one id.');

  const { paymentWebhookSecret: secret } = await keepDevelopmentKeys(DEVELOPMENT_KEYS);
  const url = `http://127.0.0.1:${readPorts(process.env).httpApi}/payment-events`;
  const event = { eventId: `evt-${newId()}`, paymentId };
  const times = values.twice ? 2 : 1;
  for (let time = 1; time <= times; time++) {
    const status = await sendEvent(event, { url, secret, nowEpochSeconds: nowEpochSeconds() });
    console.log(`${event.eventId}: the webhook answered ${status}.`);
  }
}

try {
  await paymentEvent(process.argv.slice(2));
} catch (error) {
  const isAbsent = (error as Error).message === 'fetch failed';
  console.error(
    isAbsent ? 'Nothing answers there. Start the stack with "npm start".' : `${(error as Error).message}\n${USAGE}`,
  );
  process.exitCode = 1;
}
