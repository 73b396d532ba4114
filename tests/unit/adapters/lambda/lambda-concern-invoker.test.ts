import { describe, expect, it } from '@jest/globals';
import { createLambdaConcernInvoker, type InvokeOutcome } from '#adapters/lambda/lambda-concern-invoker';
import { type Answering, answering, refusing, startLambdaApi } from '../../../support/a-lambda-api.ts';

const EVENT = { words: 'hello', nested: { of: [1, 'ä😀'] } };

/** One call to a function of that API: how it ended, and what the API received. */
async function invoke(answer: Answering, deadlineMs = 5000) {
  const api = await startLambdaApi(answer);
  try {
    const outcome = await createLambdaConcernInvoker(api.client)('the-function', EVENT, deadlineMs);
    return { outcome, received: api.received };
  } finally {
    await api.close();
  }
}
const kindAndCode = (outcome: InvokeOutcome) => ({
  kind: outcome.kind,
  ...('code' in outcome && { code: outcome.code }),
});
const hanging: Answering = () => undefined;
const cutting: Answering = (response) => void response.socket?.destroy();
const cuttingHalfway: Answering = (response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"sessionState":', () => response.socket?.destroy());
};

describe('an answer', () => {
  it.each([
    ['an object', '{"words":"ä😀"}', { words: 'ä😀' }],
    ['a list', '[1]', [1]],
    ['a text', '"null"', 'null'],
    ['false', 'false', false],
  ])('is given as it came: %s', async (_, text, payload) => {
    const { outcome } = await invoke(answering(text));

    expect(outcome).toEqual({ kind: 'answered', payload });
  });

  it('is asked for once, with the whole event', async () => {
    const { received } = await invoke(answering('{}'));

    expect(received).toMatchObject([{ path: '/2015-03-31/functions/the-function/invocations', body: EVENT }]);
  });
});

const UNKNOWN: readonly (readonly [situation: string, answer: Answering, code: string])[] = [
  [
    'the function failed',
    answering('{"errorMessage":"boom"}', { 'x-amz-function-error': 'Unhandled' }),
    'function-error',
  ],
  ['the function ran out of time', answering('', { 'x-amz-function-error': 'Unhandled' }), 'function-error'],
  ['the answer is empty', answering(''), 'payload-empty'],
  ['the answer is null', answering('null'), 'payload-empty'],
  ['the answer is broken JSON', answering('{"sessionState":'), 'payload-unparseable'],
  ['the connection is cut', cutting, 'invoke-lost'],
  ['the connection is cut in the middle of the answer', cuttingHalfway, 'invoke-lost'],
  ['Lambda itself failed on the way', refusing(500, 'ServiceException'), 'invoke-lost'],
  ['a gateway gave up', refusing(504, 'GatewayTimeout'), 'invoke-lost'],
];
const NOT_RUN: readonly (readonly [situation: string, answer: Answering])[] = [
  ['there is no such function', refusing(404, 'ResourceNotFoundException')],
  ['there are too many requests', refusing(429, 'TooManyRequestsException')],
  ['it is not allowed', refusing(403, 'AccessDeniedException')],
  ['the event is too large', refusing(413, 'RequestTooLargeException')],
  ['the event is not understood', refusing(400, 'InvalidRequestContentException')],
  ['the function is being changed', refusing(409, 'ResourceConflictException')],
];

describe('a call that may have run', () => {
  it.each(UNKNOWN)('is unknown when %s', async (_, answer, code) => {
    const { outcome } = await invoke(answer);

    expect(kindAndCode(outcome)).toEqual({ kind: 'unknown', code });
  });

  it.each(UNKNOWN)('is not made a second time when %s', async (_, answer) => {
    const { received } = await invoke(answer);

    expect(received).toHaveLength(1);
  });

  it('is unknown when nothing comes until the deadline', async () => {
    const startedAt = performance.now();

    const { outcome, received } = await invoke(hanging, 200);

    expect(kindAndCode(outcome)).toEqual({ kind: 'unknown', code: 'invoke-timeout' });
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(received).toHaveLength(1);
  });

  it.each([0, -1500, 0.5])('is not waited for when %s ms are left', async (deadlineMs) => {
    const { outcome, received } = await invoke(hanging, deadlineMs);

    expect(kindAndCode(outcome)).toEqual({ kind: 'unknown', code: 'invoke-timeout' });
    expect(received.length).toBeLessThanOrEqual(1);
  });
});

describe('a call that surely did nothing', () => {
  it.each(NOT_RUN)('is not run when %s', async (_, answer) => {
    const { outcome, received } = await invoke(answer);

    expect(kindAndCode(outcome)).toEqual({ kind: 'not-run', code: 'invoke-refused' });
    expect(received).toHaveLength(1);
  });
});

it("tells nothing of an answer that it can't read, since it may hold the customer's words", async () => {
  const { outcome } = await invoke(answering('john.doe@email.com'));

  const told = 'cause' in outcome && outcome.cause instanceof Error ? outcome.cause.message : '';
  expect(told).not.toContain('john');
});
