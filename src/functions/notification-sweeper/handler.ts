import type { EventPublisher, ShopEvent } from '#business/events/index';
import {
  type DueSending,
  MOST_IN_A_MESSAGE_SWEEP,
  type SendingBook,
  SWEPT_AGAIN_AFTER_SECONDS,
} from '#business/outreach/index';
import { handleEach } from '#platform/index';

export interface MessageSweepPorts {
  readonly book: Pick<SendingBook, 'listDue' | 'postpone'>;
  readonly publisher: EventPublisher;
  /** @throws an error with a code when there is no such event */
  readonly readEvent: (key: DueSending['event']) => Promise<ShopEvent>;
}

export interface MessagesSwept {
  readonly found: number;
  readonly failed: number;
}

/** Lets the event of each message that is due come again. What fails here is found again by the next sweep. */
export const createNotificationSweeper =
  ({ book, publisher, readEvent }: MessageSweepPorts, now: () => number) =>
  async (): Promise<MessagesSwept> => {
    const due = await book.listDue(now(), MOST_IN_A_MESSAGE_SWEEP);
    const { batchItemFailures } = await handleEach(
      due,
      ({ reference }) => reference,
      async (sending) => {
        // First: one whose event can't be handed on must not stand before all others for ever.
        await book.postpone(sending, now() + SWEPT_AGAIN_AFTER_SECONDS);
        await publisher.publish('messages', await readEvent(sending.event));
      },
    );
    return { found: due.length, failed: batchItemFailures.length };
  };
