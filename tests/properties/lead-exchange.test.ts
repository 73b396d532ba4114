import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ExchangePorts,
  isSaleGranted,
  PACKAGES,
  resolveSale,
  runAuction,
  sendNotice,
  tellPastBuyers,
} from '#business/exchange/index';
import { createExchangeWorld } from '../support/exchange-world/exchange-world.ts';
import { aContract, anOfferedLead, NOW, standingOf } from '../support/exchange-world/samples.ts';

const LEAD = 'P-1';
const PARTNERS = ['techdeals', 'homehub', 'primecircle', 'stranger'];
/** Nobody ever agrees to this one. */
const NEVER_NAMED = 'stranger';
const CONTRACTS = PARTNERS.map((partnerId, index) =>
  aContract({ partnerId, package: index === 0 ? 'Basic' : 'Premium', mostBuyers: index === 2 ? 1 : 3 }),
);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'offer' } as const) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('agree' as const), to: fc.subarray(PARTNERS.slice(0, 3)) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'withdraw' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'erase' } as const) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('sweep' as const), after: fc.nat({ max: 90_000 }) }) },
);
const postAnswer = fc.constantFrom('accepted', 'accepted', 'refused', 'unknown');
const world = fc.record({
  // How many turns of the others each step lets pass before it begins.
  steps: fc.array(fc.record({ step, waits: fc.nat({ max: 60 }) }), { minLength: 3, maxLength: 8 }),
  answers: fc.array(postAnswer, { minLength: 1, maxLength: 6 }),
  crashes: fc.array(fc.record({ call: fc.nat({ max: 150 }), isAfter: fc.boolean() }), { maxLength: 3 }),
  score: fc.constantFrom(50, 85),
});
type Drawn = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

class Crash extends Error {}

it('no field of a person reaches a buyer without a receipt that names it and holds, whatever happens when', async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.scheduler(), async (drawn, scheduler) => {
      const played = play(drawn, scheduler);
      await scheduler.waitFor(Promise.all(played.works));
      await played.settle();
      played.check();
    }),
    { numRuns: 400, seed: 20_261_123 },
  );
}, 60_000);

function play({ steps, answers, crashes, score }: Drawn, scheduler: fc.Scheduler) {
  let posted = 0;
  const behaviour = { post: () => ({ kind: answers[posted++ % answers.length]! }) as never };
  const behaviours = Object.fromEntries(PARTNERS.map((partnerId) => [partnerId, behaviour]));
  const here = createExchangeWorld({
    contracts: CONTRACTS,
    behaviours,
    lead: anOfferedLead({ score }),
    standing: standingOf({ state: 'none', recipients: [] }),
  });
  /** Which posts the ledger allowed, in the moment of each step to "posting". */
  const allowed = new Map<string, number>();
  const violations: string[] = [];
  const { change } = here.book;
  const { post } = here.ports.buyers;
  const watched: ExchangePorts = {
    ...here.ports,
    book: {
      ...here.book,
      async change(asked) {
        const changed = await change(asked);
        const { state, partnerId, saleId, receiptId } = asked.after;
        const { sale } = here.state.standing;
        const holds = isSaleGranted(here.state.standing, partnerId) && sale.receiptId === receiptId;
        if (changed === 'changed' && state === 'posting' && holds && here.state.isKnown)
          allowed.set(saleId, (allowed.get(saleId) ?? 0) + 1);
        return changed;
      },
    },
    buyers: {
      ...here.ports.buyers,
      async post(contract, body, deadlineMs) {
        const left = allowed.get(body.postId) ?? 0;
        if (left < 1) violations.push(`${contract.partnerId} got a lead without a receipt that holds`);
        allowed.set(body.postId, left - 1);
        const strange = Object.keys(body.lead).filter((field) => !PACKAGES[contract.package].includes(field as never));
        if (strange.length > 0) violations.push(`${contract.partnerId} got ${strange.join()}`);
        return post(contract, body, deadlineMs);
      },
    },
  };
  const ports = interleave(watched, scheduler, crashes);
  const due: ('revoked' | 'erased')[] = [];
  let receipts = 0;

  const work = async ({ step: one, waits }: Drawn['steps'][number], index: number): Promise<unknown> => {
    for (let turn = 0; turn <= waits; turn++) await scheduler.schedule(Promise.resolve(), `${one.kind} ${index}`);
    switch (one.kind) {
      case 'offer':
        return runAuction(LEAD, NOW + index, ports);
      case 'agree':
        if (here.state.isKnown) here.state.standing = standingOf({ receiptId: `CR-${++receipts}`, recipients: one.to });
        due.push('revoked');
        return runAuction(LEAD, NOW + index, ports);
      case 'withdraw':
        here.state.standing = standingOf({ state: 'withdrawn', recipients: [] });
        due.push('revoked');
        return tellPastBuyers(LEAD, 'revoked', NOW + index, ports);
      case 'erase':
        here.state.isKnown = false;
        here.state.lead = undefined;
        due.push('erased');
        return tellPastBuyers(LEAD, 'erased', NOW + index, ports);
      case 'sweep':
        return sweep(ports, NOW + one.after);
    }
  };
  const works = steps.map((one, index) =>
    work(one, index).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    }),
  );

  return {
    works,
    /** Queues bring each event until it is done, and the sweeper comes every minute. */
    async settle() {
      for (const kind of due) await tellPastBuyers(LEAD, kind, NOW + 100_000, watched);
      for (let day = 2; day < 14; day++) await sweep(watched, NOW + day * 86_400);
    },
    check() {
      expect(violations).toEqual([]);
      expect(here.pings.filter(({ partnerId }) => partnerId === NEVER_NAMED)).toEqual([]);
      for (const { partnerId, body } of here.posts) {
        const mayKeep = here.state.isKnown && isSaleGranted(here.state.standing, partnerId);
        const isTold = here.notices.some((notice) => notice.postId === body.postId);
        if (!mayKeep && !isTold) throw new Error(`${partnerId} was not told that it may not keep the lead`);
      }
      const sold = here.book.settlements.map(({ partnerId }) => partnerId);
      expect(new Set(sold).size).toBe(sold.length);
    },
  };
}

async function sweep(ports: ExchangePorts, now: number): Promise<void> {
  for (const name of await ports.book.listDue(now, 50))
    await (name.kind === 'sale'
      ? resolveSale(name.leadId, name.partnerId, now, ports)
      : sendNotice(name.leadId, name.noticeId, now, ports));
}

/** Every call waits its turn among all others; some crash whoever makes them, before or after they have their effect. */
function interleave(ports: ExchangePorts, scheduler: fc.Scheduler, crashes: Drawn['crashes']): ExchangePorts {
  let calls = 0;
  const wrap = <Port extends object>(port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([name, method]: [string, unknown]) => [
        name,
        typeof method === 'function'
          ? async (...args: unknown[]): Promise<unknown> => {
              const crash = crashes.find(({ call }) => call === calls);
              calls++;
              await scheduler.schedule(Promise.resolve(), name);
              if (crash && !crash.isAfter) throw new Crash();
              const result = await (method as (...all: unknown[]) => unknown)(...args);
              if (crash) throw new Crash();
              return result;
            }
          : method,
      ]),
    ) as Port;
  const { leads, people, consents, contracts, book, cohorts, buyers, cases, ...rest } = ports;
  return {
    ...rest,
    leads: wrap(leads),
    people: wrap(people),
    consents: wrap(consents),
    contracts: wrap(contracts),
    book: wrap(book),
    cohorts: wrap(cohorts),
    buyers: wrap(buyers),
    cases: wrap(cases),
  };
}
