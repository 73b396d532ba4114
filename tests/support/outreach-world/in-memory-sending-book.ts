import type { ShopEvent } from '#business/events/index';
import type { Counted, Sending, SendingBook } from '#business/outreach/index';

/** Records of messages in this process' memory. */
export function createInMemorySendingBook(): SendingBook & {
  all(): readonly Sending[];
  /** What was told with the records. */
  events(): readonly ShopEvent[];
} {
  const events: ShopEvent[] = [];
  const records = new Map<string, Sending>();
  const postponed = new Map<string, number>();
  const counts = new Map<string, number>();
  const countersOf = ({ recipientId, channel, cap }: Counted, nowEpochSeconds: number) => {
    const day = Math.floor(nowEpochSeconds / 86_400);
    return [
      { counter: `${recipientId} ${channel} day ${day}`, most: cap.day },
      { counter: `${recipientId} ${channel} week ${Math.floor((day + 3) / 7)}`, most: cap.week },
    ];
  };

  return {
    all: () => [...records.values()],
    events: () => events,
    find: (reference) => Promise.resolve(records.get(reference)),
    keep(sending, nowEpochSeconds, counted, told) {
      const before = records.get(sending.reference)?.version ?? 0;
      if (before !== sending.version - 1) return Promise.resolve('changed-meanwhile');
      const counters = counted ? countersOf(counted, nowEpochSeconds) : [];
      if (counters.some(({ counter, most }) => (counts.get(counter) ?? 0) >= most)) return Promise.resolve('capped');
      for (const { counter } of counters) counts.set(counter, (counts.get(counter) ?? 0) + 1);
      records.set(sending.reference, sending);
      if (told) events.push(told);
      postponed.delete(sending.reference);
      return Promise.resolve('kept');
    },
    listDue(nowEpochSeconds, atMost) {
      const dueAt = ({ reference, dueAtEpochSeconds }: Sending) =>
        postponed.get(reference) ?? dueAtEpochSeconds ?? Infinity;
      const due = [...records.values()].filter((sending) => dueAt(sending) <= nowEpochSeconds);
      due.sort((one, other) => dueAt(one) - dueAt(other));
      return Promise.resolve(
        due.slice(0, atMost).map(({ reference, event, version }) => ({ reference, event, version })),
      );
    },
    postpone({ reference, version }, untilEpochSeconds) {
      if (records.get(reference)?.version === version) postponed.set(reference, untilEpochSeconds);
      return Promise.resolve();
    },
  };
}
