import { GetQueueUrlCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { type ChannelMessage, TEXT_CHANNELS } from '#business/channels/index';
import { QueueUnavailableError } from './sqs-event-publisher.ts';

const bodySchema = z.object({
  channel: z.enum(TEXT_CHANNELS),
  account: z.string(),
  address: z.string(),
  providerId: z.string(),
  said: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('words'), text: z.string() }),
    z.object({ kind: z.literal('other') }),
  ]),
  sentAtEpochSeconds: z.int(),
}) satisfies z.ZodMiniType<ChannelMessage>;

/** Hands messages of channels on to whoever answers them. Only here, and encrypted, the sender's address is kept. @throws QueueUnavailableError */
export function createChannelQueue(client: SQSClient, QueueName: string): (message: ChannelMessage) => Promise<void> {
  let url: string | undefined;
  return async (message) => {
    try {
      url ??= (await client.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
    } catch (cause) {
      throw new QueueUnavailableError({ cause });
    }
  };
}

/** A message of a channel, as the queue brings it; undefined for anything else. */
export function readChannelMessage(body: string): ChannelMessage | undefined {
  try {
    return z.safeParse(bodySchema, JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
