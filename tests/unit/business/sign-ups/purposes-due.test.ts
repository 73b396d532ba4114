import { describe, expect, test } from '@jest/globals';
import { type ConsentStanding, NO_CONSENTS } from '#business/consents/index';
import { purposesDue } from '#business/sign-ups/index';

const ACME = { partnerId: 'acme', name: 'Acme Insurance' };
const VOLT = { partnerId: 'volt', name: 'Volt Energy' };
const SITUATION = { preference: 'Email', partners: [ACME], isSaleRefused: false } as const;
const granted = (recipients: readonly string[] = []) => ({ state: 'granted' as const, recipients });

describe('what has to be asked', () => {
  test.each([
    ['Email', ['email', 'profiling', 'sale']],
    ['SMS', ['sms-and-calls', 'profiling', 'sale']],
    ['Phone Call', ['sms-and-calls', 'profiling', 'sale']],
    ['In-App Notification', ['profiling', 'sale']],
    ['Mail', ['profiling', 'sale']],
  ] as const)('begins with the chosen channel: %s', (preference, asked) => {
    expect(purposesDue({ ...SITUATION, preference })).toEqual(asked);
  });

  test('leaves the sale out where nobody buys', () => {
    expect(purposesDue({ ...SITUATION, partners: [] })).toEqual(['email', 'profiling']);
  });

  test('leaves the sale out where the browser refuses it', () => {
    expect(purposesDue({ ...SITUATION, isSaleRefused: true })).toEqual(['email', 'profiling']);
  });

  test('leaves out what was agreed to, and asks again for what waits or was refused', () => {
    const standing: ConsentStanding = {
      ...NO_CONSENTS,
      email: { state: 'pending', recipients: [] },
      profiling: granted(),
      sale: { state: 'refused', recipients: [] },
    };

    expect(purposesDue({ ...SITUATION, standing })).toEqual(['email', 'sale']);
  });

  test('asks for a sale again when somebody else buys, too', () => {
    const standing: ConsentStanding = { ...NO_CONSENTS, sale: granted(['acme']) };

    expect(purposesDue({ ...SITUATION, standing })).toEqual(['email', 'profiling']);
    expect(purposesDue({ ...SITUATION, standing, partners: [ACME, VOLT] })).toContain('sale');
  });
});
