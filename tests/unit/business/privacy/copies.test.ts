import { describe, expect, it } from '@jest/globals';
import { createPrivacyDesk, EXPORT_KEPT_SECONDS, EXPORT_LINK_SECONDS, runDueJobs } from '#business/privacy/index';
import { privacyInMemory } from '../../../support/privacy-world/in-memory.ts';

const NOW = 1_773_154_800;

function aDesk() {
  const { memory, ports } = privacyInMemory({ customers: [{ owner: 'C-1' }, { owner: 'C-2' }] });
  let ids = 0;
  const desk = createPrivacyDesk({
    ...ports,
    documents: { urlOf: (key) => Promise.resolve(key) },
    readSales: () => Promise.resolve([]),
    newId: () => `id-${(ids += 1)}`,
  });
  const ask = (subject: Parameters<typeof desk.requestExport>[0], nowEpochSeconds = NOW, isAnew = false) =>
    desk.requestExport(subject, { origin: 'page', nowEpochSeconds, isAnew });
  const work = (now: number) => runDueJobs(ports, { now: () => now, endsAtEpochSeconds: now + 1 });
  return { desk, ask, work, memory };
}

/** The last second in which links to a copy of now still work for as long as links do. */
const LAST = NOW + EXPORT_KEPT_SECONDS - EXPORT_LINK_SECONDS - 1;

describe('a copy of somebody’s data', () => {
  it('is the same one as long as it can be fetched, however they were found', async () => {
    const { ask, work, desk } = aDesk();
    const { jobId } = await ask({ customerId: 'C-1', email: 'john@example.com' });
    await work(NOW);

    expect(await ask({ customerId: 'C-1', personId: 'P-1', phone: '+12065550142' }, LAST)).toEqual({
      kind: 'there-already',
      jobId,
    });
    expect(await desk.statusOf(jobId, LAST)).toMatchObject({ kind: 'exported', madeAtIso: '2026-03-10T15:00:00.000Z' });
    expect(await ask({ customerId: 'C-1' }, LAST + 1)).toMatchObject({ kind: 'requested' });
  });

  it('is made anew for who asks for that, and then is the one', async () => {
    const { ask, work } = aDesk();
    await ask({ customerId: 'C-1' });
    await work(NOW);

    const anew = await ask({ customerId: 'C-1' }, NOW + 60, true);
    await work(NOW + 60);

    expect(anew.kind).toBe('requested');
    expect(await ask({ customerId: 'C-1' }, NOW + 120)).toEqual({ kind: 'there-already', jobId: anew.jobId });
  });

  it('is nobody else’s', async () => {
    const { ask, work } = aDesk();
    await ask({ customerId: 'C-1', phone: '+12065550142' });
    await ask({ email: 'ada@example.com' });
    await work(NOW);

    for (const other of [
      { customerId: 'C-2', phone: '+12065550142' },
      { personId: 'P-1', phone: '+12065550142' },
      // By a contact alone nobody knows whose it has become.
      { email: 'ada@example.com' },
    ])
      expect(await ask(other)).toMatchObject({ kind: 'requested' });
  });

  it('is gone with the person', async () => {
    const { ask, desk, work, memory } = aDesk();
    await ask({ customerId: 'C-1' });
    await work(NOW);
    memory.done.clear();

    expect(await ask({ customerId: 'C-1' })).toMatchObject({ kind: 'requested' });
    expect(await desk.statusOf('id-1', NOW)).toEqual({ kind: 'unknown' });
  });
});
