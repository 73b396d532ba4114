import { describe, expect, it } from '@jest/globals';
import { rendered } from '../../../support/mail/rendered.ts';

const RETURN = { firstName: 'John', rma: 'R-7K3M9QTX', orderNumber: '12345', currency: 'USD', refundMinor: 4900 };
const CHANNELS = ['email', 'sms', 'in-app', 'phone', 'letter'] as const;
const told = (step: object, channel: (typeof CHANNELS)[number]): string =>
  JSON.stringify(rendered('return-moved', { ...RETURN, ...step }, channel));

describe('goods that were lost or damaged on their way', () => {
  it.each(
    (['lost', 'damaged'] as const).flatMap((trouble) =>
      (['refunded', 'exchanged', 'cancelled'] as const).flatMap((to) =>
        CHANNELS.map((by) => [trouble, to, by] as const),
      ),
    ),
  )('are told as a %s parcel when they are %s, by %s, and never as a return', (trouble, to, channel) => {
    const words = told({ trouble, to }, channel);

    expect(words).toContain(`${trouble} parcel`);
    expect(words).not.toMatch(/\breturn(?:s|ed)?\b(?! address)|what you sent|send anything/i);
  });

  it('leave nothing to be sent back', () => {
    expect(told({ trouble: 'lost', to: 'refunded' }, 'email')).toContain('nothing for you to send back');
  });
});

it('tells a return as a return', () => {
  expect(told({ to: 'refunded' }, 'email')).toContain('Your return R-7K3M9QTX has been refunded');
});

it('speaks of no bank when the customer gets store credit', () => {
  for (const channel of CHANNELS) expect(told({ to: 'refunded', asCredit: true }, channel)).not.toMatch(/bank|refund/i);
});
