import { LambdaClient } from '@aws-sdk/client-lambda';
import { type Answering, startAwsApi } from './an-aws-api.ts';

export { type Answering, answering, refusing } from './an-aws-api.ts';

interface Received {
  readonly path: string;
  readonly body: unknown;
}

export interface LambdaApi {
  readonly client: LambdaClient;
  /** Every request so far. */
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** An HTTP server on this machine that answers as Lambda's Invoke API would, and a real client for it. */
export async function startLambdaApi(answer: Answering): Promise<LambdaApi> {
  const api = await startAwsApi(answer);
  const client = new LambdaClient({ ...api.clientConfig, maxAttempts: 1 });
  return {
    client,
    received: api.received,
    async close() {
      client.destroy();
      await api.close();
    },
  };
}
