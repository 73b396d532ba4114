import { describe, expect, it } from '@jest/globals';
import type { InvokeFailureCode, InvokeOutcome } from '#adapters/lambda/lambda-concern-invoker';
import { renderEnUs } from '#conversation/messages/index';
import { message } from '#conversation/turn/index';
import { aLexEvent } from '../../../support/a-lex-event.ts';
import { aMemory, anIdentity } from '../../../support/a-memory.ts';
import { captureOutput, errorLogs } from '../../../support/captured-output.ts';
import { aRouter, aSeal, delegating, REQUEST_ID } from './a-router.ts';

const said = (key: 'failure.apology' | 'failure.unknownOutcome' | 'failure.notLookedUp', reference: string) => [
  { contentType: 'PlainText', content: renderEnUs(message(key, { contact: 'support@shop.example', reference })) },
];
const SEAL = aSeal(aMemory({ identity: anIdentity() }));
const customer = {
  words: 'I am Johanna, johanna@example.com',
  said: { OrderNumber: '987654321' },
  sessionAttributes: { sealedMemory: SEAL, other: 'kept' },
};
const dialog = aLexEvent(customer);
const fulfillment = aLexEvent({ ...customer, source: 'FulfillmentCodeHook' });

const cause = new Error('The socket hung up.');
const failed = (kind: 'not-run' | 'unknown', code: InvokeFailureCode) => (): InvokeOutcome => ({ kind, code, cause });
const answered = (payload: unknown) => (): InvokeOutcome => ({ kind: 'answered', payload });

const FAILURES: readonly (readonly [code: string, mayHaveRun: boolean, answer: () => InvokeOutcome])[] = [
  ['invoke-refused', false, failed('not-run', 'invoke-refused')],
  ['invoke-timeout', true, failed('unknown', 'invoke-timeout')],
  ['invoke-lost', true, failed('unknown', 'invoke-lost')],
  ['function-error', true, failed('unknown', 'function-error')],
  ['payload-empty', true, failed('unknown', 'payload-empty')],
  ['payload-unparseable', true, failed('unknown', 'payload-unparseable')],
  ['payload-unexpected', true, answered({ hello: 'Johanna' })],
  ['payload-unexpected', true, answered({ errorMessage: 'Johanna', errorType: 'Error' })],
];

describe.each(FAILURES)('a concern that fails with %s (may have run: %s)', (code, mayHaveRun, answer) => {
  it('is apologized for in dialog, and the conversation goes on', async () => {
    const { result } = await captureOutput(() => aRouter({ slotValidation: answer }).route(dialog));

    expect(result).toEqual({
      sessionState: {
        dialogAction: { type: 'ElicitIntent' },
        sessionAttributes: { sealedMemory: expect.any(String), other: 'kept' },
      },
      messages: said('failure.apology', '1b2c3d4e'),
    });
  });

  it('says of a look that it may simply be asked for again', async () => {
    const { result } = await captureOutput(() => aRouter({ fulfillment: answer }).route(fulfillment));

    expect(result.messages).toEqual(said(mayHaveRun ? 'failure.notLookedUp' : 'failure.apology', '1b2c3d4e'));
  });

  it('is apologized for in fulfillment that writes, or said to be unknown, and the memory stays', async () => {
    const writing = aLexEvent({ ...customer, intent: 'ProcessReturn', source: 'FulfillmentCodeHook' });

    const { result } = await captureOutput(() => aRouter({ fulfillment: answer }).route(writing));

    expect(result).toEqual({
      sessionState: {
        dialogAction: { type: 'Close' },
        intent: { ...writing.sessionState.intent, state: 'Failed' },
        sessionAttributes: { sealedMemory: expect.any(String), other: 'kept' },
      },
      messages: said(mayHaveRun ? 'failure.unknownOutcome' : 'failure.apology', '1b2c3d4e'),
    });
  });

  it('is logged once, by code and reference', async () => {
    const { lines } = await captureOutput(() => aRouter({ slotValidation: answer }).route(dialog));

    expect(errorLogs(lines)).toMatchObject([{ concern: 'slotValidation', code, reference: REQUEST_ID }]);
    expect(errorLogs(lines)).toHaveLength(1);
  });

  it('is counted once by its code', async () => {
    const { lines } = await captureOutput(() => aRouter({ slotValidation: answer }).route(dialog));

    const counted = lines.filter((line) => line.includes('"Failures"')).map((line) => JSON.parse(line) as object);
    expect(counted).toMatchObject([{ code, Failures: 1 }]);
  });

  it.each([
    ['slotValidation', dialog],
    ['fulfillment', fulfillment],
  ] as const)('is logged without anything that the customer said: %s', async (concern, event) => {
    const { lines } = await captureOutput(() => aRouter({ [concern]: answer }).route(event));

    expect(lines.join('\n')).not.toMatch(/johanna|987654321|john\.doe|12345|customer-john/i);
    expect(lines.join('\n')).not.toContain(SEAL);
  });
});

describe('a failure that the concern has reported itself', () => {
  const reported = answered({ failure: { code: 'storage-unavailable', reference: 'aaaabbbb-cccc' } });

  it("is apologized for with the concern's own reference", async () => {
    const { result } = await captureOutput(() => aRouter({ slotValidation: reported }).route(dialog));

    expect(result.messages).toEqual(said('failure.apology', 'aaaabbbb'));
  });

  it('is unknown in fulfillment that writes', async () => {
    const writing = aLexEvent({ ...customer, intent: 'ScheduleCallback', source: 'FulfillmentCodeHook' });

    const { result } = await captureOutput(() => aRouter({ fulfillment: reported }).route(writing));

    expect(result.messages).toEqual(said('failure.unknownOutcome', 'aaaabbbb'));
  });

  it('is not logged a second time', async () => {
    const { lines } = await captureOutput(() => aRouter({ slotValidation: reported }).route(dialog));

    expect(errorLogs(lines)).toEqual([]);
  });
});

it('apologizes when slot validation passed and dialog management fails', async () => {
  const router = aRouter({ slotValidation: delegating(), dialogManagement: failed('unknown', 'invoke-lost') });

  const { result, lines } = await captureOutput(() => router.route(dialog));

  expect(result.messages).toEqual(said('failure.apology', '1b2c3d4e'));
  expect(errorLogs(lines)).toMatchObject([{ concern: 'dialogManagement', code: 'invoke-lost' }]);
});
