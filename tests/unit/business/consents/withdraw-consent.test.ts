import { describe, expect, it } from '@jest/globals';
import { CONSENT_PURPOSES, optOutOfSale, recordConsent, withdrawConsent } from '#business/consents/index';
import { aCause, aConsent, ADA } from '../../../support/a-consent.ts';
import { createInMemoryConsents } from '../../../support/in-memory-consents.ts';

const NOW = 1_773_050_400;

const setUp = () => {
  const ports = createInMemoryConsents();
  return { ports, standing: () => ports.ledger.standingOf(ADA.pseudonym) };
};
const all = { person: ADA, purposes: 'all', channel: 'chat' } as const;

describe('taking consents back', () => {
  it('ends all of them, those that were never asked for as well, and stops marketing mail', async () => {
    const { ports, standing } = setUp();
    await recordConsent(aConsent(), NOW, ports);

    const { ended } = await withdrawConsent({ ...all, cause: aCause() }, NOW + 1, ports);

    expect(ended.map(({ purpose }) => purpose)).toEqual(CONSENT_PURPOSES);
    expect(Object.values(await standing()).map(({ state }) => state)).toEqual(Array(4).fill('withdrawn'));
    expect([...ports.unsubscribed]).toEqual([ADA.personId]);
  });

  it('goes on where it failed, and ends alike however often it is called', async () => {
    const { ports } = setUp();
    const withdrawal = { ...all, cause: aCause() };
    const failing = { ...ports, unsubscribes: { add: () => Promise.reject(new Error('down')) } };
    await expect(withdrawConsent(withdrawal, NOW, failing)).rejects.toThrow('down');

    const [first, second] = [
      await withdrawConsent(withdrawal, NOW, ports),
      await withdrawConsent(withdrawal, NOW, ports),
    ];

    expect(second).toEqual(first);
    expect(await ports.ledger.list(ADA.pseudonym)).toHaveLength(4);
    expect([...ports.unsubscribed]).toEqual([ADA.personId]);
  });

  it('leaves mail alone where texts alone are stopped', async () => {
    const { ports, standing } = setUp();

    await withdrawConsent({ person: ADA, purposes: ['sms-and-calls'], channel: 'sms', cause: aCause() }, NOW, ports);

    expect(await standing()).toMatchObject({ email: { state: 'none' }, 'sms-and-calls': { state: 'withdrawn' } });
    expect(ports.unsubscribed.size).toBe(0);
  });
});

describe('"do not sell"', () => {
  const signal = { person: ADA, channel: 'browser-signal' } as const;

  it('is a no for who was never asked, and recorded once however often the browser says it', async () => {
    const { ports, standing } = setUp();

    for (const seconds of [0, 1, 2]) await optOutOfSale({ ...signal, cause: aCause() }, NOW + seconds, ports);

    expect(await standing()).toMatchObject({ sale: { state: 'refused' } });
    expect(await ports.ledger.list(ADA.pseudonym)).toMatchObject([
      { channel: 'browser-signal', text: { id: 'stopped-by-browser@1' } },
    ]);
  });

  it('ends a yes', async () => {
    const { ports, standing } = setUp();
    await recordConsent(aConsent({ purpose: 'sale' }), NOW, ports);

    await optOutOfSale({ ...signal, cause: aCause() }, NOW, ports);

    expect(await standing()).toMatchObject({ sale: { state: 'withdrawn', recipients: [] } });
  });

  it('stands against a yes of before, and gives way to a newer one until it is said again', async () => {
    const { ports, standing } = setUp();
    const states: string[] = [];
    const note = async () => states.push((await standing()).sale.state);
    await optOutOfSale({ ...signal, cause: aCause() }, NOW, ports);

    await recordConsent(aConsent({ purpose: 'sale' }), NOW - 1, ports);
    await note();
    await recordConsent(aConsent({ purpose: 'sale' }), NOW + 1, ports);
    await note();
    await optOutOfSale({ ...signal, cause: aCause() }, NOW + 2, ports);
    await note();

    expect(states).toEqual(['refused', 'granted', 'withdrawn']);
  });
});
