import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nowEpochSeconds } from '#platform/clock';
import { newId } from '#platform/new-id';
import { readPorts } from '../local/stack/ports/ports.ts';
import { keepDevelopmentKeys } from '../local/stack/ssm/development-keys.ts';
import { sendCarrierEvent } from './carrier-event/send-carrier-event.ts';

const USAGE =
  'Usage: npm run carrier-event -- <return number> <in-transit | received | inspected | rejected> [--twice]';
const DEVELOPMENT_KEYS = join(import.meta.dirname, '../.local/development-keys.json');

/** `npm run carrier-event`: a carrier or the warehouse tells the running stack how far a return has come. */
async function carrierEvent(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { twice: { type: 'boolean' } } });
  const [rma, kind, ...more] = positionals;
  if (rma === undefined || kind === undefined || more.length > 0) throw new Error('Which return, and what of it?');

  const { carrierWebhookSecret: secret } = await keepDevelopmentKeys(DEVELOPMENT_KEYS);
  const url = `http://127.0.0.1:${readPorts(process.env).httpApi}/carrier-events`;
  const event = { eventId: `evt-${newId()}`, kind, rma };
  for (let time = values.twice ? 2 : 1; time > 0; time--) {
    const answer = await sendCarrierEvent(event, { url, secret, nowEpochSeconds: nowEpochSeconds() });
    console.log(`${event.eventId}: the webhook answered ${answer}.`);
  }
}

try {
  await carrierEvent(process.argv.slice(2));
} catch (error) {
  const isAbsent = (error as Error).message === 'fetch failed';
  console.error(
    isAbsent ? 'Nothing answers there. Start the stack with "npm start".' : `${(error as Error).message}\n${USAGE}`,
  );
  process.exitCode = 1;
}
