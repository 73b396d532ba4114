/** What each type of event tells beside its time; a new type of event is a new line here and in the table of its item. */
export interface EventData {
  /** A sale's start was noticed; the aggregate is `SALE#<code>`. */
  readonly 'sale-started': {
    readonly promotionCode: string;
    readonly name: string;
    /** ISO 8601 in UTC. */
    readonly startsAtIso: string;
    readonly endsAtIso: string;
    readonly membersOnly: boolean;
  };
}
export type EventType = keyof EventData;

/** A fact about one aggregate, written in the same transaction as the change that it tells of, and never changed. */
export type ShopEvent<Type extends EventType = EventType> = {
  readonly [T in Type]: {
    /** What it happened to: kind and key, such as "SALE#SPRING". */
    readonly aggregate: string;
    /** Sorts by time, and is unique: whoever acts on events recognises a repeated one by it. */
    readonly id: string;
    readonly type: T;
    /** ISO 8601 in UTC. */
    readonly occurredAtIso: string;
    readonly data: EventData[T];
  };
}[Type];

/** How long an event is kept, in days: for audit and counting; it is dispatched within minutes. */
export const EVENT_KEPT_DAYS = 400;
