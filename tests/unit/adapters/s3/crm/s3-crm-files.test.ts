import { describe, expect, it } from '@jest/globals';
import { createS3CrmFiles } from '#adapters/s3/crm/s3-crm-files';
import { anObjectStore } from '../../../../support/an-object-store.ts';
import { aContact, CHANGE, PERSON_ID } from '../../../../support/crm-samples.ts';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const DAY_MS = 86_400_000;

function open() {
  const store = anObjectStore();
  const read = async (key: string) => new TextDecoder().decode((await store.get(key))?.bytes);
  return { store, read, files: createS3CrmFiles(store, () => NOW) };
}

describe('contacts as files', () => {
  it('keep a line of JSON for each change, in the folder of its day', async () => {
    const { store, read, files } = open();

    expect(await files.upsert(aContact(), CHANGE)).toEqual({ kind: 'sent' });

    const key = `crm/2026-11-23/${PERSON_ID}/01JD.jsonl`;
    expect(store.keys()).toEqual([key]);
    const line = await read(key);
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toMatchObject({
      ...{ changeId: '01JD', occurredAt: '2026-11-23T10:00:00.000Z', change: 'upsert' },
      contact: { personId: PERSON_ID, email: 'ada@example.com', emailConsent: 'granted' },
    });
  });

  it('keep a change that comes again as it was', async () => {
    const { store, read, files } = open();
    await files.upsert(aContact(), CHANGE);

    expect(await files.upsert(aContact({ score: 1 }), CHANGE)).toEqual({ kind: 'sent' });

    expect(store.keys()).toHaveLength(1);
    expect(JSON.parse(await read(store.keys()[0] ?? ''))).toMatchObject({ contact: { score: 85 } });
  });

  it('keep nothing of an erased person but that they are, however long ago the lines were written', async () => {
    const { store, read, files } = open();
    const other = { ...aContact(), personId: 'P-2' };
    for (const ago of [0, 1, 29, 30]) {
      const occurredAtIso = new Date(NOW - ago * DAY_MS).toISOString();
      await files.upsert(aContact(), { id: `E-${ago}`, occurredAtIso });
    }
    await files.upsert(other, CHANGE);

    expect(await files.remove({ personId: PERSON_ID, why: 'erased' }, { ...CHANGE, id: '01JE' })).toEqual({
      kind: 'sent',
    });

    expect(store.keys()).toEqual(['crm/2026-11-23/P-2/01JD.jsonl', `crm/2026-11-23/${PERSON_ID}/01JE.jsonl`]);
    expect(await read(store.keys()[1] ?? '')).not.toContain('ada');
  });

  it('know no profiles', async () => {
    expect(await open().files.readProfile('ada@example.com')).toEqual({ kind: 'read', profile: undefined });
  });
});
