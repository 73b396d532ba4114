import { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoChannelDesk } from '#adapters/dynamodb/dynamo-channel-desk';
import { createChannelQueue } from '#adapters/sqs/channel-queue';
import type { EntryPorts } from '#business/channels/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createChannelHash } from './channel-hash.ts';

/** Milliseconds. */
const SQS_TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 3000 };

/**
 * Wires the entry of messages of channels. Needs CONVERSATIONS_TABLE_NAME, CHANNELS_QUEUE_NAME and
 * CHAT_KEY_PARAMETER_NAME.
 */
export function createChannelEntry(client: DynamoDBDocumentClient): () => Promise<EntryPorts> {
  const handOn = createChannelQueue(new SQSClient({ requestHandler: SQS_TIMEOUTS }), readEnv('CHANNELS_QUEUE_NAME'));
  const desk = createDynamoChannelDesk(client, readEnv('CONVERSATIONS_TABLE_NAME'));
  const chatKey = readEnv('CHAT_KEY_PARAMETER_NAME');
  return async () => ({ desk, handOn, hash: createChannelHash(await readSecret(chatKey)) });
}
