import { CONSUMERS_OF, type ConsumersOf } from './consumers.ts';
import type { ShopEvent } from './event.ts';
import type { EventPublisher, Outbox } from './ports.ts';

export interface DispatchPorts {
  readonly outbox: Pick<Outbox, 'markDispatched'>;
  readonly publisher: EventPublisher;
}

/**
 * Hands an event on to everybody who acts on it, and only then marks it.
 *
 *     change + event (one transaction) ──► queue of each consumer ──► mark
 *
 * What ends in between leaves the event waiting, so it is handed on again: at least once, never not at all.
 */
export async function dispatchEvent(
  event: ShopEvent,
  { outbox, publisher }: DispatchPorts,
  consumersOf: ConsumersOf = CONSUMERS_OF,
): Promise<void> {
  await Promise.all(consumersOf[event.type].map((consumer) => publisher.publish(consumer, event)));
  await outbox.markDispatched(event);
}
