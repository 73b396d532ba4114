import { afterEach, describe, expect, it } from '@jest/globals';
import { GetSessionCommand } from '@aws-sdk/client-lex-runtime-v2';
import { dentist } from './fixtures/dentist.ts';
import type { Clinic } from './support/clinic.ts';
import { startClinic } from './support/clinic.ts';
import { FUNCTION_ARN } from './support/deploy.ts';

const PRIVATE = 'the moon is made of cheese';
let clinic: Clinic;

afterEach(() => clinic.close());

/** A bot whose function fails, and what the log has of a conversation with it. */
async function logOf(options: Parameters<typeof startClinic>[0]) {
  clinic = await startClinic(options);
  const broken = {
    ...dentist,
    intents: dentist.intents.map((intent) => ({
      ...intent,
      dialogCodeHook: { enabled: intent.intentName === 'Help' },
    })),
  };
  const bot = await clinic.deploy(broken, () => {
    throw new Error(PRIVATE);
  });
  const chat = bot.chat();
  await chat.say('when are you open');
  await chat.say(PRIVATE);
  await chat.say('help').catch(() => undefined);
  const { address } = bot.chat();
  await clinic.runtime.send(new GetSessionCommand(address)).catch(() => undefined);
  return { log: clinic.log, said: chat.address, never: address };
}

describe('the log', () => {
  it('has a line for every turn and every failed call, with ids, and nothing that a customer said', async () => {
    const { log, said, never } = await logOf({});

    expect(log).toMatchObject([
      { event: 'turn', ...said, intent: 'OpeningHours', score: 1, milliseconds: expect.any(Number) },
      { event: 'turn', ...said, intent: 'FallbackIntent' },
      { event: 'hook-failed', functionArn: FUNCTION_ARN, kind: 'failed', code: 'Unhandled' },
      {
        event: 'call-failed',
        operation: 'RecognizeText',
        ...said,
        code: 'DependencyFailedException',
        status: 424,
        milliseconds: expect.any(Number),
      },
      { event: 'call-failed', operation: 'GetSession', ...never, code: 'ResourceNotFoundException', status: 404 },
    ]);
    expect(JSON.stringify(log)).not.toContain(PRIVATE);
  });

  it('has what was said, and what is wrong, for those who ask for it', async () => {
    const { log } = await logOf({ logsCustomerText: true });

    expect(log).toMatchObject([
      { customerText: 'when are you open' },
      { customerText: PRIVATE },
      { reason: expect.stringContaining(PRIVATE) },
      { error: expect.stringContaining(PRIVATE) },
      { error: expect.stringContaining('was not found') },
    ]);
  });
});
