import { describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '#business/notifications/index';
import { requestCode } from '#business/one-time-codes/index';
import { CodeEventInvalidError, createCodeSender } from '../../../../src/functions/code-sender/handler.ts';
import { aCustomer } from '../../../support/a-customer.ts';
import { captureOutput } from '../../../support/captured-output.ts';
import { codePorts } from '../../../support/code-ports.ts';

const NOW = 1_776_069_000;

/** The handler's answer and log for a code that a customer asked for. */
async function handle(answer: SendOutcome) {
  const ports = codePorts({ customers: [aCustomer()], answer: () => answer });
  await requestCode({ conversationId: 'talk', target: 'customer-john' }, NOW, ports);
  const handler = createCodeSender(
    () => Promise.resolve(ports),
    () => NOW,
  );
  return { ...(await captureOutput(() => handler(ports.dispatched[0]))), sent: ports.sent };
}
const logged = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

it('sends what the event names, and counts it', async () => {
  const { result, lines, sent } = await handle({ kind: 'accepted', id: 'm-1' });

  expect(result).toEqual({ kind: 'accepted', id: 'm-1' });
  expect(sent).toHaveLength(1);
  expect(logged(lines)).toMatchObject([{ CodesSent: 1, outcome: 'accepted' }]);
});

describe('trouble', () => {
  it.each([
    [
      { kind: 'refused', code: 'MessageRejected' },
      { outcome: 'refused', code: 'MessageRejected' },
    ],
    [{ kind: 'unknown' }, { outcome: 'unknown' }],
  ] as const)('is logged by the name of the challenge: %j', async (answer, expected) => {
    const { lines } = await handle(answer);

    const warnings = logged(lines).filter(({ level }) => level === 'WARN');
    expect(warnings).toMatchObject([{ ...expected, challengeId: 'challenge-1' }]);
  });

  it('tells neither code nor customer', async () => {
    const { lines } = await handle({ kind: 'refused', code: 'MessageRejected' });

    expect(lines.join('\n')).not.toMatch(/012345|john|customer-|2065550123/i);
  });
});

it.each([undefined, null, {}, { conversationId: 'talk' }, { conversationId: 1, challengeId: 'c' }, 'talk'])(
  'refuses an event that names no challenge: %j',
  async (event) => {
    const handler = createCodeSender(
      () => Promise.resolve(codePorts()),
      () => NOW,
    );

    await expect(handler(event)).rejects.toThrow(CodeEventInvalidError);
  },
);
