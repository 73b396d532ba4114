import { readChannelMessage } from '#adapters/sqs/channel-queue';
import type { Postpone } from '#adapters/sqs/sqs-postponement';
import {
  type ChannelOutcome,
  type ChannelPorts,
  takeChannelMessage,
  type TextChannel,
  waitAfter,
} from '#business/channels/index';
import { type BatchAnswer, count } from '#platform/index';
import { type Delivery, handleRecords } from '../handle-events.ts';
import { ChannelMessageInvalidError, NotAnsweredYetError } from './errors.ts';

export interface TurnsPorts {
  readonly portsFor: (channel: TextChannel) => ChannelPorts;
  readonly postpone: Postpone;
}

/** Answers what people write by text message, Messenger and WhatsApp. */
export const createChannelTurns =
  (createPorts: () => Promise<TurnsPorts>) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    const ports = await createPorts();
    return handleRecords(batch, async (body, delivery) => {
      const message = readChannelMessage(body);
      if (!message) throw new ChannelMessageInvalidError();
      const { channel } = message;
      const outcome = await takeChannelMessage(message, ports.portsFor(channel));
      count('ChannelMessages', { channel, outcome: 'reason' in outcome ? outcome.reason : outcome.kind });
      await postponeUnanswered(outcome, delivery, ports);
    });
  };

async function postponeUnanswered(outcome: ChannelOutcome, { receiptHandle, attempt }: Delivery, ports: TurnsPorts) {
  if (outcome.kind !== 'not-yet' && outcome.kind !== 'try-later') return;
  const asked = outcome.kind === 'try-later' ? outcome.afterSeconds : undefined;
  if (receiptHandle !== undefined) await ports.postpone(receiptHandle, waitAfter(attempt, asked));
  throw new NotAnsweredYetError();
}
