import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { CONSENT_PURPOSES, type ConsentStanding, NO_CONSENTS } from '#business/consents/index';
import { parseContact, preferenceChanges } from '#business/privacy/index';

const states = fc.constantFrom('none', 'pending', 'granted', 'refused', 'withdrawn');
const standings = fc
  .tuple(states, states, states, states)
  .map(
    (of) =>
      Object.fromEntries(
        CONSENT_PURPOSES.map((purpose, index) => [purpose, { state: of[index], recipients: [] }]),
      ) as unknown as ConsentStanding,
  );
const choices = fc.record(
  Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [purpose, fc.constantFrom('yes' as const, 'no' as const)])),
  { requiredKeys: [] },
);

it('ends every yes that is answered by a no, and touches nothing that was not named', () => {
  fc.assert(
    fc.property(standings, choices, (standing, chosen) => {
      const { withdraw, grant, requestEmail } = preferenceChanges(standing, chosen);
      const touched = [...withdraw, ...grant, ...(requestEmail ? (['email'] as const) : [])];

      for (const purpose of CONSENT_PURPOSES) {
        const wasYes = ['granted', 'pending'].includes(standing[purpose].state);
        if (chosen[purpose] === 'no' && wasYes) expect(withdraw).toContain(purpose);
        if (chosen[purpose] === undefined) expect(touched).not.toContain(purpose);
        if (chosen[purpose] === 'yes') expect(withdraw).not.toContain(purpose);
      }
      expect(grant).not.toContain('email');
      expect(new Set(touched).size).toBe(touched.length);
    }),
  );
});

it('changes nothing where everything stands as it was chosen', () => {
  const granted = { state: 'granted', recipients: [] } as const;
  const standing = { ...NO_CONSENTS, email: granted, sale: { state: 'refused', recipients: [] } } as const;

  expect(preferenceChanges(standing, { email: 'yes', sale: 'no' })).toEqual({
    withdraw: [],
    grant: [],
    requestEmail: false,
  });
});

it.each([
  [' John.Doe@Email.com', { channel: 'email', to: 'john.doe@email.com' }],
  ['(206) 555-0123', { channel: 'sms', to: '+12065550123' }],
])('reads %j as a contact', (said, contact) => {
  expect(parseContact(said)).toEqual({ ok: true, contact });
});

it.each(['', 'John', '12345', 'a@b', 'x'.repeat(300)])('takes %j for no contact', (said) => {
  expect(parseContact(said)).toEqual({ ok: false });
});
