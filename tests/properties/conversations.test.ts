import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Memory } from '#conversation/turn/index';
import { faultsOfResponse } from './conversations/legal-response.ts';
import { hold } from './conversations/hold.ts';
import { createProofs, toldOf } from './conversations/proofs.ts';
import { RUNS } from './conversations/runs.ts';
import { steps } from './conversations/steps.ts';

it('any conversation gets answers that Lex takes, and no concern ever fails', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { bot } = await hold(all, ({ answers }) => {
        expect(answers.flatMap(faultsOfResponse)).toEqual([]);
      });

      expect(bot.thrown).toEqual([]);
    }),
    RUNS,
  );
}, 300_000);

it('nobody is anybody, hears of a parcel or opens a case in a name without the proofs of it since the last log-out', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const proofs = createProofs();
      const newest = new Map<string, number>();
      let looked = 0;
      await hold(all, (turned, { bot: { shop } }) => {
        const { sessionId, after, answers } = turned;
        proofs.hear(turned, shop);
        newest.set(sessionId, Math.max(newest.get(sessionId) ?? 0, after.epoch));
        const inNames = [...knownAs(after, newest.get(sessionId)), ...toldOf(JSON.stringify(answers))];
        for (const customerId of inNames)
          expect([customerId, proofs.has(sessionId, customerId)]).toEqual([customerId, true]);
        for (const { kind, customerId } of shop.opened.slice(looked)) {
          if (customerId) expect(proofs.has(sessionId, customerId)).toBe(true);
          if (kind === 'return-request') expect(proofs.hasMore(sessionId, customerId ?? '')).toBe(true);
        }
        looked = shop.opened.length;
        const isOver = after.lastSaid.some(({ key }) => key === 'logOut.done' || key === 'stop.goodbye');
        if (isOver) proofs.forget(sessionId);
      });
    }),
    RUNS,
  );
}, 300_000);

/** An identity of an earlier epoch may come back in an old seal; nothing is done in its name. */
const knownAs = ({ identity }: Memory, epoch: number | undefined): readonly string[] =>
  identity && identity.epoch === epoch ? [identity.customerId] : [];
