import { describe, expect, it } from '@jest/globals';
import { createLambdaCodeDispatcher } from '#adapters/lambda/lambda-code-dispatcher';
import { type Answering, refusing, startLambdaApi } from '../../../support/a-lambda-api.ts';
import { cutting } from '../../../support/an-aws-api.ts';

const NAME = { conversationId: 'talk', challengeId: 'challenge-1' };
const queued: Answering = (response, { headers }) =>
  response.writeHead(headers['x-amz-invocation-type'] === 'Event' ? 202 : 500).end();

async function dispatch(answer: Answering) {
  const api = await startLambdaApi(answer);
  try {
    const failure = await createLambdaCodeDispatcher(
      api.client,
      'the-sender',
    )({ ...NAME, target: 'customer-john' } as typeof NAME).then(
      () => undefined,
      (error: unknown) => error,
    );
    return { failure, received: api.received };
  } finally {
    await api.close();
  }
}

it('has the event queued, with the names of conversation and challenge and nothing else', async () => {
  const { failure, received } = await dispatch(queued);

  expect(failure).toBeUndefined();
  expect(received).toMatchObject([{ path: '/2015-03-31/functions/the-sender/invocations' }]);
  expect(received[0]!.body).toEqual(NAME);
});

describe('a failure', () => {
  it.each([
    ['Lambda refuses', refusing(404, 'ResourceNotFoundException')],
    ['there are too many requests', refusing(429, 'TooManyRequestsException')],
    ['Lambda fails', refusing(500, 'ServiceException')],
    ['the connection is cut', cutting],
  ])('is thrown after one call when %s', async (_, answer) => {
    const { failure, received } = await dispatch(answer);

    expect(failure).toMatchObject({ code: 'code-sender-unreachable', retryable: true });
    expect(received).toHaveLength(1);
  });
});
