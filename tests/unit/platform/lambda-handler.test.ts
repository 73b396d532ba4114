import { describe, expect, it } from '@jest/globals';
import type { Context } from 'aws-lambda';
import { createLambdaHandler, failInvocation } from '#platform/index';
import { captureOutput, errorLogs } from '../../support/captured-output.ts';

const CONTEXT = { awsRequestId: '1b2c3d4e-0000-4000-8000-000000000000', functionName: 'lexRouter' } as Context;

class StorageDownError extends Error {
  readonly code = 'storage-down';
  readonly retryable = true;
}

/** What a handler answers and writes when its work throws this. */
function fail(error: unknown) {
  const handler = createLambdaHandler(
    () => Promise.reject(error as Error),
    (failure) => ({ failure }),
  );
  return captureOutput(async () => (await handler({ words: 'I am Johanna' }, CONTEXT)) as unknown);
}

it('answers what its work answers, with the event and the context', async () => {
  const handler = createLambdaHandler(
    (event, { awsRequestId }) => Promise.resolve({ event, awsRequestId }),
    () => ({ event: 'failed', awsRequestId: '' }),
  );

  const { result, lines } = await captureOutput(async () => (await handler({ words: 'hello' }, CONTEXT)) as unknown);

  expect(result).toEqual({ event: { words: 'hello' }, awsRequestId: CONTEXT.awsRequestId });
  expect(lines).toEqual([]);
});

describe('a failure', () => {
  it('is answered by its code and the id of the request', async () => {
    const { result } = await fail(new StorageDownError('No answer.'));

    expect(result).toEqual({ failure: { code: 'storage-down', reference: CONTEXT.awsRequestId } });
  });

  it('is logged once, with its code, the id of the request and its cause', async () => {
    const { lines } = await fail(
      new StorageDownError('No answer.', { cause: new TypeError('It quotes john@example.com.') }),
    );

    const logs = errorLogs(lines);
    expect(logs).toHaveLength(1);
    expect(logs).toMatchObject([{ code: 'storage-down', reference: CONTEXT.awsRequestId }]);
    expect(logs).toMatchObject([{ failure: { message: 'No answer.', cause: { name: 'TypeError' } } }]);
  });

  it('is counted once by its code', async () => {
    const { lines } = await fail(new StorageDownError('No answer.'));

    const counts = lines.map((line) => JSON.parse(line) as object).filter((line) => 'Failures' in line);
    expect(counts).toMatchObject([{ code: 'storage-down', Failures: 1 }]);
  });

  it.each([
    ['an error of ours', new StorageDownError('No answer.', { cause: new Error('I am Johanna') })],
    ["somebody else's error that quotes the customer", new SyntaxError('Unexpected token, "I am Johanna"')],
    ['a thrown text', 'I am Johanna'],
  ])('leaves nothing that the customer said in the log after %s', async (_, error) => {
    const { result, lines } = await fail(error);

    expect(result).toMatchObject({ failure: { reference: CONTEXT.awsRequestId } });
    expect(lines.join('\n')).not.toContain('Johanna');
  });

  it.each([
    ['no code', new Error('boom')],
    ['a code that is no text', Object.assign(new Error('boom'), { code: 42 })],
  ])('is called unexpected when it has %s', async (_, error) => {
    const { result } = await fail(error);

    expect(result).toMatchObject({ failure: { code: 'unexpected' } });
  });
});

it('forgets one failure before the next request', async () => {
  let isDown = true;
  const handler = createLambdaHandler(
    () => (isDown ? Promise.reject(new StorageDownError('No answer.')) : Promise.resolve('fine')),
    ({ code }) => code,
  );

  const { result } = await captureOutput(async () => {
    const first: unknown = await handler({}, CONTEXT);
    isDown = false;
    return [first, await handler({}, CONTEXT)];
  });

  expect(result).toEqual(['storage-down', 'fine']);
});

it('fails the invocation, by the code alone, where the caller tries again', async () => {
  const handler = createLambdaHandler(() => Promise.reject(new StorageDownError('No answer.')), failInvocation);

  const { result, lines } = await captureOutput(() =>
    handler({}, CONTEXT).then(
      () => 'answered',
      ({ name, code }: Error & { code: string }) => `${name} ${code}`,
    ),
  );

  expect(result).toBe('InvocationFailedError storage-down');
  expect(errorLogs(lines)).toMatchObject([{ code: 'storage-down' }]);
});
