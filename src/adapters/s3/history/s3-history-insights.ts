import type { HistoryInsights, HistorySummary } from '#business/history/index';
import { HistoryBusyError } from './errors.ts';
import type { ObjectStore } from './object-store.ts';

const KEY = 'insights/history.json';
const MOST_ATTEMPTS = 5;

/** The summary as one object of JSON beside the history. */
export function createS3HistoryInsights(store: ObjectStore): HistoryInsights {
  return {
    async find() {
      const stored = await store.get(KEY);
      // Written by `save` alone.
      return stored && (JSON.parse(new TextDecoder().decode(stored.bytes)) as HistorySummary);
    },

    async save(summary) {
      const bytes = new TextEncoder().encode(JSON.stringify(summary));
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
        const present = await store.get(KEY);
        const condition = present ? { etag: present.etag } : { isAbsent: true as const };
        if ((await store.put(KEY, bytes, condition)).kind === 'written') return;
      }
      throw new HistoryBusyError('The summary');
    },
  };
}
