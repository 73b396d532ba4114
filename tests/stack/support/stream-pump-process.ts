import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createCheckpoints } from '../../../local/stack/events/checkpoints.ts';
import type { StreamSource } from '../../../local/stack/events/event-sources.ts';
import { watchParent } from '../../../local/stack/lifecycle/watch-parent.ts';
import { startStreamPump } from '../../../local/stack/events/stream-pump.ts';

/** A stream pump as a process of its own, to be killed: its source, Lambda API, database and checkpoint file are arguments. */
const [source = '', lambdaUrl = '', endpoint = '', file = ''] = process.argv.slice(2);
const settings = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } };

watchParent(() => process.exit(1));
startStreamPump({
  source: JSON.parse(source) as StreamSource,
  clients: {
    tables: new DynamoDBClient(settings),
    streams: new DynamoDBStreamsClient(settings),
    sqs: new SQSClient(settings),
  },
  lambdaUrl,
  checkpoints: createCheckpoints(file),
  onTrouble: console.error,
});
