import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assign, EXPERIMENTS, type Experiment, placeOf, variantAt, variantFor } from '#business/experiments/index';

const SHARES = [1_000, 2_500, 5_000, 9_000, 10_000];
const UNITS = Array.from({ length: 4_000 }, (_, index) => `C-${String(index).padStart(4, '0')}`);
const split = (name: string, share: number): Pick<Experiment, 'name' | 'variants' | 'audience'> => ({
  name,
  variants: [
    { name: 'new', share, does: '' },
    { name: 'old', share: 10_000 - share, does: '' },
  ],
  audience: {},
});
const stranger = { conversationId: 'conversation-1', channel: 'chat' } as const;
const gold = { ...stranger, customerId: 'C-0002', tier: 'Gold' } as const;

describe('a variant', () => {
  it.each(SHARES)('is that of its share: %i of 10,000', (share) => {
    const found = UNITS.filter((unit) => variantAt(split('balance', share), unit) === 'new').length;

    // Four standard deviations of so many draws.
    const most = 4 * Math.sqrt(UNITS.length * (share / 10_000) * (1 - share / 10_000));
    expect(Math.abs(found - (UNITS.length * share) / 10_000)).toBeLessThanOrEqual(most);
  });

  it('stays with who has it when its share grows', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(10_000), fc.nat(10_000), (unit, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const before = variantAt(split('growing', less), unit);
        if (before === 'new') expect(variantAt(split('growing', more), unit)).toBe('new');
      }),
    );
  });

  it('says nothing about the variant of another experiment', () => {
    const isFirst = (name: string) => (unit: string) => placeOf(name, unit) < 5_000;
    const both = UNITS.filter(isFirst('one')).filter(isFirst('another')).length;

    expect(Math.abs(both - UNITS.length / 4)).toBeLessThanOrEqual(4 * Math.sqrt(UNITS.length * 0.25 * 0.75));
  });

  it('is the same for a customer in every conversation', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const variants = [one, other].map((conversationId) =>
          assign(split('sticky', 5_000), { ...gold, conversationId }, []),
        );
        expect(variants[0]).toBe(variants[1]);
      }),
    );
  });

  it('is the control, uncounted, for who is pinned', () => {
    const everybody = split('pinned', 0);
    expect(assign(everybody, { ...gold, customerId: 'C-0001' })).toBeUndefined();
    expect(variantFor(everybody, { ...gold, customerId: 'C-0001' })).toBe('new');
    expect(assign(everybody, gold)).toBe('old');
  });
});

describe('an audience', () => {
  const about = (audience: Experiment['audience']) => ({ ...split('audience', 5_000), audience });
  it.each([
    ['known customers alone', { isKnown: true }, gold, stranger],
    ['strangers alone', { isKnown: false }, stranger, gold],
    ['a tier', { tiers: ['Gold'] }, gold, { ...gold, tier: 'Silver' }],
    ['a tier, not who has none', { tiers: ['Gold'] }, gold, stranger],
    ['a channel', { channels: ['chat'] }, stranger, { ...stranger, channel: 'voice' }],
  ] as const)('may be %s', (_, audience, inside, outside) => {
    expect(assign(about(audience), inside)).toBeDefined();
    expect(assign(about(audience), outside)).toBeUndefined();
  });
});

it.each(EXPERIMENTS.map((experiment) => [experiment.name, experiment] as const))(
  '%s shares out its whole audience',
  (_, { variants }) => {
    expect(variants.reduce((sum, { share }) => sum + share, 0)).toBe(10_000);
  },
);
