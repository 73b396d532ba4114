import type { ShopEvent } from '#business/events/index';
import type { Told } from '#business/outreach/index';
import { type BatchAnswer, count, logger } from '#platform/index';
import { handleEvents } from '../handle-events.ts';

/** Tells customers of each event that the queue brings, and counts how that ended. */
export const createNotifier =
  (tellOf: (event: ShopEvent) => Promise<readonly Told[]>) =>
  (batch: unknown): Promise<BatchAnswer> =>
    handleEvents(batch, async (event) => {
      for (const told of await tellOf(event)) report(told, event);
    });

function report({ template, state, reason, isRepeat, ...told }: Told, { id }: ShopEvent): void {
  if (state === undefined) return;
  const channel = told.channel ?? 'none';
  count('Messages', { channel, outcome: state });
  if (isRepeat) count('MessagesRepeated', { channel });
  if (state === 'suppressed') count('MessagesSuppressed', { reason: reason ?? 'none' });
  if (state !== 'failed') return;
  // The reason names parameters, never their values.
  logger.error('A message could not be written.', { template, channel, reason, event: id });
  count('MessagesFailed', {});
}
