import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DUMMY_CREDENTIALS } from '../environment/dummy-credentials.ts';
import type { Service } from '../service/describe-service.ts';
import { createCheckpoints } from './checkpoints.ts';
import { startQueuePump } from './queue-pump.ts';
import { startStreamPump } from './stream-pump.ts';

interface PumpsOptions {
  readonly service: Pick<Service, 'region' | 'directory' | 'eventSources'>;
  readonly dynamoDbUrl: string;
  readonly sqsUrl: string;
  readonly lambdaUrl: string;
  /** Whether tables outlive this start: then it is kept, too, how far their streams were delivered. */
  readonly isKept?: boolean;
  readonly log: (line: string) => void;
}

/** Brings every function what its streams and queues have for it, until it is stopped. */
export function startPumps({ service, dynamoDbUrl, sqsUrl, lambdaUrl, isKept = false, log }: PumpsOptions) {
  const { region, directory, eventSources } = service;
  const settings = { region, credentials: DUMMY_CREDENTIALS };
  const tables = new DynamoDBClient({ ...settings, endpoint: dynamoDbUrl });
  const streams = new DynamoDBStreamsClient({ ...settings, endpoint: dynamoDbUrl });
  const sqs = new SQSClient({ ...settings, endpoint: sqsUrl });

  const loops = eventSources.map((source) => {
    const onTrouble = reportOnce(source.functionName, log);
    if (source.kind === 'queue') return startQueuePump({ source, sqs, lambdaUrl, region, onTrouble });
    const file = isKept ? join(directory, '.local', 'streams', `${source.functionName}.json`) : undefined;
    const checkpoints = createCheckpoints(file);
    return startStreamPump({ source, clients: { tables, streams, sqs }, lambdaUrl, checkpoints, onTrouble });
  });
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
      for (const client of [tables, streams, sqs]) client.destroy();
    },
  };
}

/** The same trouble comes back every half second for as long as it lasts. */
function reportOnce(functionName: string, log: (line: string) => void): (error: unknown) => void {
  let told = '';
  return (error) => {
    const words = error instanceof Error ? error.message : String(error);
    if (words === told) return;
    told = words;
    log(`${functionName} gets no events: ${words}`);
  };
}
