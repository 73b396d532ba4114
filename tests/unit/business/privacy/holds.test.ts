import { describe, expect, it } from '@jest/globals';
import { createPrivacyDesk, type HoldReason, HOLDS, type Request, runDueJobs } from '#business/privacy/index';
import { type Kept, privacyInMemory } from '../../../support/privacy-world/in-memory.ts';

const NOW = 1_773_154_800;
const held = (reason: HoldReason): Kept => ({ owner: 'C-1', hold: { reason, what: 'it' } });

function aDesk(reason: HoldReason) {
  const { memory, ports } = privacyInMemory({ customers: [held(reason)], orders: [{ owner: 'C-1' }] });
  let ids = 0;
  const desk = createPrivacyDesk({
    ...ports,
    documents: { urlOf: (key) => Promise.resolve(key) },
    readSales: () => Promise.resolve([]),
    newId: () => `id-${(ids += 1)}`,
  });
  const work = (now: number) => runDueJobs(ports, { now: () => now, endsAtEpochSeconds: now + 1 });
  return { memory, desk, work };
}
const asked = (more: Partial<Request> = {}): Request => ({ origin: 'page', nowEpochSeconds: NOW, ...more });

describe('an erasure that would harm', () => {
  it.each(Object.keys(HOLDS) as HoldReason[])('changes nothing while there is a %s, and says so', async (reason) => {
    const { memory, desk, work } = aDesk(reason);
    const { jobId } = await desk.requestErasure({ customerId: 'C-1' }, asked());

    expect(await work(NOW)).toEqual([{ kind: 'waits' }]);

    expect(memory.places).toEqual({ customers: [held(reason)], orders: [{ owner: 'C-1' }] });
    expect(memory.blocks.size).toBe(0);
    expect(await desk.statusOf(jobId, NOW)).toEqual({ kind: 'open', waitsFor: [reason] });
  });

  it('is looked at again when the policy says, and done once nothing speaks against it', async () => {
    const { memory, desk, work } = aDesk('return-open');
    const { jobId } = await desk.requestErasure({ customerId: 'C-1' }, asked());
    await work(NOW);
    memory.places['customers'] = [{ owner: 'C-1' }];

    expect(await work(NOW + HOLDS['return-open'].againInSeconds - 1)).toEqual([]);
    expect(await work(NOW + HOLDS['return-open'].againInSeconds)).toEqual([{ kind: 'finished' }]);
    expect(await desk.statusOf(jobId, NOW)).toEqual({ kind: 'erased' });
  });

  it.each([
    ['store-credit', 'finished'],
    ['return-open', 'waits'],
  ] as const)('lets a person give up %s: it %s', async (reason, outcome) => {
    const { desk, work } = aDesk(reason);
    await desk.requestErasure({ customerId: 'C-1' }, asked({ givesUp: [reason] }));

    expect(await work(NOW)).toEqual([{ kind: outcome }]);
  });
});

describe('a request', () => {
  it('is one while it is open, however often it is made', async () => {
    const { desk } = aDesk('return-open');
    const { jobId } = await desk.requestErasure({ customerId: 'C-1' }, asked());

    expect(await desk.requestErasure({ customerId: 'C-1' }, asked())).toEqual({ kind: 'already-requested', jobId });
    expect(await desk.requestErasure({ customerId: 'C-2' }, asked())).toMatchObject({ kind: 'requested' });
  });

  it('names somebody', async () => {
    await expect(aDesk('return-open').desk.requestExport({}, asked())).rejects.toThrow(RangeError);
  });
});
