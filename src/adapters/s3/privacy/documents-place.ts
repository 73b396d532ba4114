import type { PersonalDataPlace, Trail } from '#business/privacy/index';
import { labelKeyOf } from '#business/shipping/index';
import type { ObjectStore } from '../history/object-store.ts';

const LETTERS = 'letters/';

/** What was printed for a person: labels of their returns, letters, and copies of their data. */
export function createDocumentsPlace(store: ObjectStore): PersonalDataPlace {
  async function keysOf({ returns, sendings, documents }: Trail): Promise<readonly string[]> {
    const wanted = [...returns.map(labelKeyOf), ...documents];
    const kept = await Promise.all(wanted.map(async (key) => (await store.list(key)).length > 0));
    const letters = sendings.length === 0 ? [] : await store.list(LETTERS);
    // A letter's key is its day and its message's reference.
    const theirs = letters.map(({ key }) => key).filter((key) => sendings.some((one) => key.endsWith(`-${one}.pdf`)));
    return [...wanted.filter((_, index) => kept[index]), ...theirs];
  }

  return {
    name: 'documents',
    survey: () => Promise.resolve({ leadsTo: {}, holds: [] }),
    exportOf: async (trail) => (await keysOf(trail)).map((key) => ({ kind: 'document', data: { key } })),

    async erase({ trail }) {
      const keys = await keysOf(trail);
      for (const key of keys) await store.remove(key);
      return { changed: keys.length };
    },
  };
}
