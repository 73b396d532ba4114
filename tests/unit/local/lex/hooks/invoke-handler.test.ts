import { describe, expect, test } from '@jest/globals';
import type { LambdaHandler } from '../../../../../local/lex/hooks/invoke-handler.ts';
import { createHandlerInvoke } from '../../../../../local/lex/hooks/invoke-handler.ts';

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:desk';
const call = (handler: LambdaHandler, timeoutMs = 1000) =>
  createHandlerInvoke(handler, timeoutMs)(ARN, JSON.stringify({ say: 'hi' }));

describe('createHandlerInvoke', () => {
  test.each<[string, LambdaHandler]>([
    ['returns', (event) => event],
    ['promises', (event) => Promise.resolve(event)],
    ['calls back with', (event, _context, callback) => callback?.(null, event)],
    ['declares a callback and promises', (event, _context, _callback) => Promise.resolve(event)],
  ])('gives what the handler %s', async (_, handler) => {
    expect(await call(handler)).toEqual({ kind: 'returned', payload: '{"say":"hi"}' });
  });

  test('tells the handler which function it is', async () => {
    const invocation = await call((_event, context) => ({ ...context, awsRequestId: undefined }));

    expect(invocation).toMatchObject({ kind: 'returned', payload: expect.stringContaining('"functionName":"desk"') });
  });

  test.each<[string, LambdaHandler]>([
    [
      'throws',
      () => {
        throw new TypeError('no');
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('no'))],
    ['calls back with an error', (_event, _context, callback) => callback?.(new TypeError('no'))],
  ])('has failed when the handler %s', async (_, handler) => {
    const reason = "The Lambda function 'desk' failed: TypeError: no";

    expect(await call(handler)).toEqual({ kind: 'failed', reason, code: 'Unhandled' });
  });

  test('has timed out when the handler takes too long', async () => {
    expect(await call(() => new Promise(() => undefined), 1)).toMatchObject({ kind: 'timed-out' });
  });
});
