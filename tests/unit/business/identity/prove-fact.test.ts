import { describe, expect, it } from '@jest/globals';
import type { FactKind, VerifiedIdentity } from '#business/identity/index';
import { aClaimant, aVerifier, NOW } from '../../../support/a-verifier.ts';

const stepUp = (rung: 'last-four' | 'confirmed') => ({ rung, provedAtEpochSeconds: NOW });

/** A shop in which Ada, who has no card on file, is verified. */
async function withAda() {
  const shop = aVerifier();
  const outcome = await shop.verify({ orderNumber: '777', email: 'ada@example.com' });
  if (outcome.kind !== 'verified') throw new Error('Ada is not verified.');
  return { ...shop, ada: outcome.identity };
}

async function withJohn() {
  const shop = aVerifier();
  return { ...shop, john: await shop.john() };
}

describe('a customer with a card', () => {
  it('reaches the second rung by its last four digits, and the third by the postal code', async () => {
    const { prove, john } = await withJohn();

    const second = await prove('last-four', ' 42-42 ', john);
    const third = await prove('postal-code', '97301-1234', { ...john, stepUp: stepUp('last-four') });

    expect(second).toEqual({ kind: 'proved', identity: { ...john, stepUp: stepUp('last-four') } });
    expect(third).toEqual({ kind: 'proved', identity: { ...john, stepUp: stepUp('confirmed') } });
  });

  it.each<[string, FactKind, string]>([
    ['other digits', 'last-four', '4243'],
    ['the digits and more', 'last-four', '14242'],
    ['nothing', 'last-four', ''],
    ['the postal code before the digits', 'postal-code', '97301'],
  ])('proves nothing by %s', async (_, kind, value) => {
    const { prove, john } = await withJohn();

    expect(await prove(kind, value, john)).toEqual({ kind: 'no-match' });
  });

  it.each<[string, FactKind, string]>([
    ['the digits once more', 'last-four', '4242'],
    ['another postal code', 'postal-code', '97302'],
  ])('gets no higher than the second rung by %s', async (_, kind, value) => {
    const { prove, john } = await withJohn();

    expect(await prove(kind, value, { ...john, stepUp: stepUp('last-four') })).toEqual({ kind: 'no-match' });
  });
});

describe('a customer without a card', () => {
  it('reaches the second rung by the postal code, and the third by no fact', async () => {
    const { prove, ada } = await withAda();

    const second = await prove('postal-code', '97301', ada);
    const third = await prove('postal-code', '97301', { ...ada, stepUp: stepUp('last-four') });

    expect(second).toEqual({ kind: 'proved', identity: { ...ada, stepUp: stepUp('last-four') } });
    expect(third).toEqual({ kind: 'no-match' });
  });

  it.each(['', '4242', '----'])('proves nothing by the last four digits "%s"', async (value) => {
    const { prove, ada } = await withAda();

    expect(await prove('last-four', value, ada)).toEqual({ kind: 'no-match' });
  });

  it('causes the same calls as one with a card', async () => {
    const { prove, ada, calls: ofAda } = await withAda();
    const { prove: proveJohn, john, calls: ofJohn } = await withJohn();
    ofAda.length = 0;
    ofJohn.length = 0;

    await prove('last-four', '1111', ada);
    await proveJohn('last-four', '1111', john);

    expect(ofAda.map((call) => call.replace('ada', 'john')).sort()).toEqual(ofJohn.sort());
  });
});

describe('the facts to ask for', () => {
  const at = (identity: VerifiedIdentity, rung: 'last-four' | 'confirmed') => ({ ...identity, stepUp: stepUp(rung) });

  it('are those that lead up, the next one first', async () => {
    const { verifier, john } = await withJohn();
    const { verifier: adas, ada } = await withAda();

    expect(await verifier.factsFor(john, aClaimant())).toEqual(['last-four', 'postal-code']);
    expect(await verifier.factsFor(at(john, 'last-four'), aClaimant())).toEqual(['postal-code']);
    expect(await verifier.factsFor(at(john, 'confirmed'), aClaimant())).toEqual([]);
    expect(await adas.factsFor(ada, aClaimant())).toEqual(['postal-code']);
    expect(await adas.factsFor(at(ada, 'last-four'), aClaimant())).toEqual([]);
  });

  it('are told to nobody whose verification has ended', async () => {
    const { verifier, john } = await withJohn();

    const late = await verifier.factsFor(john, aClaimant({ nowEpochSeconds: NOW + 7200 }));
    await verifier.end(aClaimant());

    expect(late).toEqual([]);
    expect(await verifier.factsFor(john, aClaimant())).toEqual([]);
  });
});

describe('the limits of facts', () => {
  const afterMisses = async (misses: number) => {
    const shop = await withJohn();
    for (let count = 1; count <= misses; count += 1) await shop.prove('last-four', `100${count}`, shop.john);
    return { ...shop, outcome: await shop.prove('last-four', '4242', shop.john) };
  };

  it.each([
    [2, 'proved'],
    [3, 'code-needed'],
    [5, 'code-needed'],
    [6, 'locked'],
  ])('answer right digits after %i misses with %s', async (misses, kind) => {
    expect((await afterMisses(misses)).outcome.kind).toBe(kind);
  });

  it('send the code to the customer', async () => {
    expect((await afterMisses(3)).codes).toEqual([{ conversationId: 'session-1', target: 'customer-john' }]);
  });

  it('count for the customer over all sessions, to a code and never to a lock', async () => {
    const { verifier, john, prove } = await withJohn();
    for (let count = 1; count <= 30; count += 1) {
      const who = { conversationId: `other-${count}`, caller: `caller-${count}` };
      await prove(
        'last-four',
        '1111',
        await verifier.accept({ via: 'shop-token', customerId: john.customerId }, aClaimant(who)),
        who,
      );
    }

    expect(await prove('last-four', '4242', john)).toMatchObject({ kind: 'code-needed' });
  });

  it('take back what was right', async () => {
    const { prove, john } = await withJohn();

    for (let time = 1; time <= 8; time += 1) {
      expect(await prove('last-four', '4242', john)).toMatchObject({ kind: 'proved' });
    }
  });
});

it('builds on no verification that has ended', async () => {
  const { prove, verifier, john } = await withJohn();
  const late = await prove('last-four', '4242', john, { nowEpochSeconds: NOW + 7200 });

  await verifier.end(aClaimant());

  expect(late).toEqual({ kind: 'not-in-force' });
  expect(await prove('last-four', '4242', john)).toEqual({ kind: 'not-in-force' });
});
