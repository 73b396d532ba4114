import { expect, it } from '@jest/globals';
import { CONSENT_ACTS, type ConsentAct, recordConsent } from '#business/consents/index';
import { aConsent, ADA } from '../../../support/a-consent.ts';
import { createInMemoryConsents } from '../../../support/in-memory-consents.ts';

const NOW = 1_773_050_400;
const LATER = NOW + 7 * 86_400;

/** What leads to each state, and what each act then makes of it; "·" leaves it. */
const TABLE: Readonly<Record<string, readonly [readonly ConsentAct[], ...string[]]>> = {
  //                            requested  granted    refused      withdrawn
  none: [[], 'pending', 'granted', 'refused', 'withdrawn'],
  pending: [['requested'], 'pending', 'granted', 'refused', 'withdrawn'],
  granted: [['granted'], '·', '·', 'withdrawn', 'withdrawn'],
  refused: [['refused'], 'pending', 'granted', '·', '·'],
  withdrawn: [['withdrawn'], 'pending', 'granted', '·', '·'],
};
const cases = Object.entries(TABLE).flatMap(([state, [before, ...after]]) =>
  CONSENT_ACTS.map((act, index) => ({ state, before, act, becomes: after[index] ?? '' })),
);

it.each(cases)('a consent that is $state and then $act becomes $becomes', async ({ before, act, becomes, state }) => {
  const ports = createInMemoryConsents();
  // Whoever imports may say anything of mail.
  const say = (said: ConsentAct, at: number) =>
    recordConsent(aConsent({ purpose: 'email', act: said, channel: 'import' }), at, ports);
  for (const one of before) await say(one, NOW);

  const recorded = await say(act, LATER);

  const { email } = await ports.ledger.standingOf(ADA.pseudonym);
  expect([recorded.kind, email.state]).toEqual(becomes === '·' ? ['unchanged', state] : ['recorded', becomes]);
});
