import { describe, expect, it } from '@jest/globals';
import {
  mayPerform,
  type Operation,
  OPERATIONS,
  type Rung,
  RUNGS,
  rungOf,
  STEP_UP_LIFETIME_SECONDS,
} from '#business/identity/index';
import { anIdentity } from '../../../support/a-memory.ts';

const NOW = 1773068400;
const verified = anIdentity({ verifiedAtEpochSeconds: NOW - 60 });
const steppedUp = (rung: 'last-four' | 'confirmed', age = 0) =>
  anIdentity({ verifiedAtEpochSeconds: NOW - 3600, stepUp: { rung, provedAtEpochSeconds: NOW - age } });

it('remembers a step-up for a quarter of an hour', () => {
  expect(STEP_UP_LIFETIME_SECONDS).toBe(15 * 60);
});

describe('the rung', () => {
  it.each([
    ['a stranger', undefined, 'anonymous'],
    ['a customer of two hours ago', anIdentity({ verifiedAtEpochSeconds: NOW - 7200 }), 'anonymous'],
    ['a verified customer', verified, 'order-and-email'],
    ['a customer of the shop', { ...verified, via: 'shop-token' as const }, 'order-and-email'],
    ['who knows their last four digits', steppedUp('last-four'), 'last-four'],
    ['who knew them fifteen minutes less a second ago', steppedUp('last-four', 899), 'last-four'],
    ['who knew them fifteen minutes ago', steppedUp('last-four', 900), 'order-and-email'],
    ['who will know them in a second', steppedUp('last-four', -1), 'order-and-email'],
    ['who confirmed themselves', steppedUp('confirmed'), 'confirmed'],
    ['who confirmed themselves sixteen minutes ago', steppedUp('confirmed', 960), 'order-and-email'],
  ])('of %s', (_, identity, rung) => {
    expect(rungOf(identity, NOW)).toBe(rung);
  });

  it('ends with the verification that a step-up was built on', () => {
    const late = anIdentity({
      verifiedAtEpochSeconds: NOW - 7200,
      stepUp: { rung: 'confirmed', provedAtEpochSeconds: NOW - 1 },
    });

    expect(rungOf(late, NOW)).toBe('anonymous');
  });
});

describe('an operation', () => {
  const CUSTOMERS: Record<Rung, ReturnType<typeof anIdentity> | undefined> = {
    anonymous: undefined,
    'order-and-email': verified,
    'last-four': steppedUp('last-four'),
    confirmed: steppedUp('confirmed'),
  };

  it.each(Object.keys(OPERATIONS) as Operation[])('%s is open from its rung on', (operation) => {
    const open = RUNGS.filter((rung) => mayPerform(operation, CUSTOMERS[rung], NOW));

    expect(open).toEqual(RUNGS.slice(RUNGS.indexOf(OPERATIONS[operation])));
  });

  it('needs as much as its harm is great', () => {
    expect(OPERATIONS).toEqual({
      tellOrderStatus: 'order-and-email',
      requestReturn: 'last-four',
      changeContact: 'confirmed',
      refundElsewhere: 'confirmed',
      charge: 'last-four',
      chargeAboveLimit: 'confirmed',
      managePrivacy: 'confirmed',
    });
  });
});
