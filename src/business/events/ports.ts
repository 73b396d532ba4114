import type { Consumer } from './consumers.ts';
import type { ShopEvent } from './event.ts';

/** Where events wait from the change that they tell of until they are handed on. */
export interface Outbox {
  /** The event waits no longer; nothing happens when it has been removed meanwhile. */
  markDispatched(event: ShopEvent): Promise<void>;
  /**
   * Events that still wait, oldest first; may be stale by a moment.
   *
   * @param beforeIso only those that occurred before this instant, ISO 8601 in UTC
   */
  listWaiting(beforeIso: string, atMost: number): Promise<readonly WaitingEvent[]>;
}

/** An event that was found, but not read yet: one that can't be read keeps no other waiting. */
export interface WaitingEvent {
  readonly id: string;
  /** @throws an error with a code when what is stored is no event */
  read(): ShopEvent;
}

export interface EventPublisher {
  /** Hands an event on to a consumer, at least once: the consumer knows a repeated one by its id. */
  publish(consumer: Consumer, event: ShopEvent): Promise<void>;
}
