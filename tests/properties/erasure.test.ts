import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newJob, runDueJobs, trailOf } from '#business/privacy/index';
import { type Kept, privacyInMemory } from '../support/privacy-world/in-memory.ts';

const kept = fc.oneof(
  fc.constant<Kept>({ owner: 'C-1', leadsTo: { people: ['P-1'], contacts: ['john@example.com'] } }),
  fc.constant<Kept>({ owner: 'C-1', leadsTo: { conversations: ['chat-1'] } }),
  fc.constant<Kept>({ owner: 'P-1', leadsTo: { contacts: ['+16145550142'] } }),
  fc.constant<Kept>({ owner: 'chat-1' }),
  fc.constant<Kept>({ owner: 'C-2', leadsTo: { conversations: ['chat-2'] } }),
  fc.constant<Kept>({ owner: 'chat-2' }),
);
const somewhere = fc.record({
  customers: fc.array(kept, { maxLength: 3 }),
  orders: fc.array(kept, { maxLength: 3 }),
  cases: fc.array(kept, { maxLength: 3 }),
});

/** Erases C-1 while the world breaks down at the given operations, until it is done. */
async function erase(places: Record<string, Kept[]>, breakdowns: readonly number[]) {
  let operations = 0;
  const { memory, ports } = privacyInMemory(structuredClone(places), () => {
    operations += 1;
    if (breakdowns.includes(operations)) throw new Error('The world broke down.');
  });
  const trail = trailOf({ customerId: 'C-1' }, ports.hashContact);
  const named = { jobId: 'job', kind: 'erasure', origin: 'page', standIn: 'nobody' } as const;
  await ports.jobs.keep(newJob({ ...named, trail, givesUp: [] }, 0));
  let now = 0;
  for (let run = 0; memory.open.size > 0 && run < 100; run++) {
    now += 86_400;
    await runDueJobs(ports, { now: () => now, endsAtEpochSeconds: now + 1 });
  }
  const { places: left, blocks, events } = memory;
  return { left, blocks: [...blocks].sort(), events, isDone: memory.done.has('job') };
}

describe('an erasure', () => {
  it('ends the same however often and wherever it breaks off', async () => {
    await fc.assert(
      fc.asyncProperty(somewhere, fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }), async (places, at) => {
        expect(await erase(places, at)).toEqual(await erase(places, []));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves nothing of the person, and all of everybody else', async () => {
    await fc.assert(
      fc.asyncProperty(somewhere, async (places) => {
        const { left, isDone } = await erase(places, []);

        const owners = Object.values(left)
          .flat()
          .map(({ owner }) => owner);
        expect(owners).not.toContain('C-1');
        const others = (all: Record<string, Kept[]>) =>
          Object.values(all).map((items) => items.filter(({ owner }) => owner.endsWith('-2')));
        expect(others(left)).toEqual(others(places));
        expect(isDone).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
