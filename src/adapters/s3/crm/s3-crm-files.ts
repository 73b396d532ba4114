import { type CrmChange, type CrmGateway, type CrmOutcome } from '#business/crm/index';
import type { ObjectStore } from '../history/object-store.ts';

/** As long as the bucket keeps them: resources/documents.yml. */
export const CRM_FILES_KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
const DAY = 'YYYY-MM-DD';

const PREFIX = 'crm/';

/**
 * Changes of contacts as files, for a system that has no adapter here.
 *
 *     crm/2026-11-23/<person>/<change>.jsonl      one line of JSON
 *
 * A day's folder is the day's changes as JSON Lines; the name of a change sorts by time, and who reads them takes the
 * last of each person. A change that comes again is there already. Of an erased person every line goes, and one stays
 * that tells of it.
 */
export function createS3CrmFiles(store: ObjectStore, nowEpochMilliseconds: () => number): CrmGateway {
  async function keep(personId: string, { id, occurredAtIso }: CrmChange, line: object): Promise<CrmOutcome> {
    const key = `${PREFIX}${occurredAtIso.slice(0, DAY.length)}/${personId}/${id}.jsonl`;
    const text = JSON.stringify({ changeId: id, occurredAt: occurredAtIso, ...line });
    await store.put(key, new TextEncoder().encode(`${text}\n`), { isAbsent: true });
    return SENT;
  }

  async function forget(personId: string): Promise<void> {
    const today = nowEpochMilliseconds();
    // One more: the first of them is removed during its last day.
    const days = Array.from({ length: CRM_FILES_KEPT_DAYS + 2 }, (_, ago) => isoDay(today - (ago - 1) * DAY_MS));
    const lists = await Promise.all(days.map((day) => store.list(`${PREFIX}${day}/${personId}/`)));
    for (const { key } of lists.flat()) await store.remove(key);
  }

  return {
    upsert: (contact, change) => keep(contact.personId, change, { change: 'upsert', contact: contact.fields }),

    async remove({ personId, why }, change) {
      await forget(personId);
      return keep(personId, change, { change: 'remove', why, contact: { personId } });
    },

    // Files know nothing of owners and tickets.
    readProfile: () => Promise.resolve({ kind: 'read', profile: undefined }),
  };
}

const SENT = { kind: 'sent' } as const;

const isoDay = (epochMilliseconds: number): string => new Date(epochMilliseconds).toISOString().slice(0, DAY.length);
