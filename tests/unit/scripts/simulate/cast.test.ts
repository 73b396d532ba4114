import { describe, expect, it } from '@jest/globals';
import { castOf } from '../../../../scripts/simulate/people/cast-of.ts';
import { shopOf } from '../../../../scripts/simulate/people/shop-of.ts';
import { checkShop } from '../../../../local/seed/check/check-shop.ts';
import { shopFromRows } from '../../../../local/seed/read/read-shop-folder.ts';
import { PERSONAS } from '../../../../scripts/simulate/personas/index.ts';

const plain = (seed: number, conversations: number) =>
  castOf(seed, conversations).map((party) =>
    party.map(({ person: { luck: _, ...person }, persona, network }) => ({ ...person, network, kind: persona.name })),
  );

describe('the cast of a simulation', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(plain(3, 60)).toEqual(plain(3, 60));
    expect(plain(4, 60)).not.toEqual(plain(3, 60));
  });

  it.each([40, 2000])('has everybody at least once, and about %i conversations', (conversations) => {
    const kinds = plain(1, conversations)
      .flat()
      .map(({ kind }) => kind);

    expect(new Set(kinds)).toEqual(new Set(PERSONAS.map(({ name }) => name)));
    expect(Math.abs(kinds.length - conversations)).toBeLessThanOrEqual(12);
  });

  it('gives nobody what another has', () => {
    const people = [...plain(1, 2000), ...plain(2, 500)].flat();

    for (const what of ['customerId', 'email', 'orderNumber', 'trackingNumber', 'network'] as const)
      expect(new Set(people.map((person) => person[what])).size).toBe(people.length);
  });

  it('gives the two of a pair the same last one, and nobody else', () => {
    const pairs = castOf(1, 2000).filter((party) => party.length > 1);

    for (const [one, other] of pairs) expect(one?.person.pair).toBe(other?.person.pair);
    expect(new Set(pairs.map(([one]) => one?.person.pair)).size).toBe(pairs.length);
  });

  it('has rows that a shop may be loaded from', () => {
    const booked = castOf(1, 200)
      .flat()
      .map(({ person, persona }) => ({ person, order: persona.order }));

    expect(checkShop(shopFromRows(shopOf(1, booked)), '2026-03-09', new Map()).refused).toEqual([]);
  });
});
