import { describe, expect, it } from '@jest/globals';
import { GATE_REFUSALS, type GateFacts, refusalAtGate, type BuyerContract } from '#business/exchange/index';
import { aContract, anOfferedLead, aSale, gateFacts, standingOf } from '../../../support/exchange-world/samples.ts';

type Case = readonly [code: string, contract: Partial<BuyerContract>, facts: Partial<GateFacts>];

const REFUSED: readonly Case[] = [
  ['no-consent', {}, { standing: standingOf({ state: 'withdrawn' }) }],
  ['no-consent', {}, { standing: standingOf({ state: 'pending' }) }],
  ['not-named', {}, { standing: standingOf({ recipients: ['homehub'] }) }],
  ['no-receipt', {}, { standing: { ...standingOf(), sale: { state: 'granted', recipients: ['techdeals'] } } }],
  ['email-disposable', {}, { lead: anOfferedLead({ hasDisposableEmail: true }) }],
  ['contact-unconfirmed', {}, { isContactConfirmed: false }],
  ['contract-ended', { isActive: false }, {}],
  ['other-currency', { currency: 'EUR' }, {}],
  ['no-contact', { package: 'Basic' }, { lead: { ...anOfferedLead(), email: undefined } as never }],
  ['score-too-low', { leastScore: 86 }, {}],
  ['category-not-wanted', { categories: ['Books'] }, {}],
  ['region-not-wanted', { regions: ['ME'] }, {}],
  ['had-it-before', {}, { sales: [aSale({ state: 'refused' })] }],
  ['held-exclusively', {}, { sales: [aSale({ partnerId: 'x', state: 'sold', mostBuyers: 1 })] }],
  ['shared-enough', { mostBuyers: 1 }, { sales: [aSale({ partnerId: 'x', state: 'sold' })] }],
  [
    'shared-enough',
    {},
    { sales: [aSale({ partnerId: 'x', state: 'sold' }), aSale({ partnerId: 'y', mostBuyers: 2 })] },
  ],
  ['cap-of-day', { mostPerDay: 2 }, { counts: { day: 2, month: 2 } }],
  ['cap-of-month', { mostPerMonth: 9 }, { counts: { day: 0, month: 9 } }],
];

describe('the gate before a buyer', () => {
  it('lets a buyer pass that is named, whose contract the lead fits', () => {
    expect(refusalAtGate(aContract(), gateFacts())).toBeUndefined();
  });

  it('lets pass what lies exactly on a limit', () => {
    const contract = aContract({
      leastScore: 85,
      mostPerDay: 3,
      mostPerMonth: 9,
      regions: ['OH'],
      categories: ['Electronics'],
    });

    expect(refusalAtGate(contract, gateFacts({ counts: { day: 2, month: 8 } }))).toBeUndefined();
  });

  it.each(REFUSED)('refuses with %s', (code, contract, facts) => {
    expect(refusalAtGate(aContract(contract), gateFacts(facts))).toBe(code);
  });

  it('has a case for each of its reasons', () => {
    expect(new Set(REFUSED.map(([code]) => code))).toEqual(new Set(GATE_REFUSALS));
  });

  it('forgets a sale that came to nothing before anything was sent', () => {
    expect(
      refusalAtGate(aContract(), gateFacts({ sales: [aSale({ state: 'dropped', mostBuyers: 1 })] })),
    ).toBeUndefined();
  });
});
