import { describe, expect, it } from '@jest/globals';
import { confirmOptIn, OPT_IN_LINK_SECONDS, requestOptIn, withdrawConsent } from '#business/consents/index';
import { aCause } from '../../../support/a-consent.ts';
import { createInMemoryConsents } from '../../../support/in-memory-consents.ts';
import { createInMemoryPeople } from '../../../support/in-memory-people.ts';

const NOW = 1_773_050_400;
const DAY = 86_400;

async function setUp() {
  const people = createInMemoryPeople();
  const ports = { ...createInMemoryConsents(), people };
  const person = await people.findOrCreate({ email: 'ada@example.com' }, NOW);
  return {
    ports,
    person,
    request: (now: number) => requestOptIn({ person, channel: 'chat', cause: aCause() }, now, ports),
    confirm: (issuedAtEpochSeconds: number, now: number) =>
      confirmOptIn({ personId: person.personId, issuedAtEpochSeconds }, now, ports),
    withdraw: (now: number) =>
      withdrawConsent({ person, purposes: ['email'], channel: 'mail-client', cause: aCause() }, now, ports),
    state: async () => (await ports.ledger.standingOf(person.pseudonym)).email.state,
  };
}

describe('confirming a subscription', () => {
  it('subscribes once, and says so the second time', async () => {
    const { request, confirm, state, ports, person } = await setUp();
    await request(NOW);

    const first = await confirm(NOW, NOW + 60);
    const second = await confirm(NOW, NOW + OPT_IN_LINK_SECONDS + DAY);

    expect(first).toMatchObject({ kind: 'confirmed' });
    expect(second).toEqual({ ...first, kind: 'confirmed-before' });
    expect(await state()).toBe('granted');
    expect(await ports.ledger.list(person.pseudonym)).toHaveLength(2);
  });

  it('subscribes once when it is pressed often at the same time', async () => {
    const { request, confirm, ports, person } = await setUp();
    await request(NOW);

    const kinds = await Promise.all(Array.from({ length: 20 }, async () => (await confirm(NOW, NOW + 1)).kind));

    expect(kinds.toSorted()).toEqual(['confirmed', ...Array.from({ length: 19 }, () => 'confirmed-before')]);
    expect(await ports.ledger.list(person.pseudonym)).toHaveLength(2);
  });

  it('tells that a link is too old, in the second in which it ends', async () => {
    const { request, confirm, state } = await setUp();
    await request(NOW);

    expect(await confirm(NOW, NOW + OPT_IN_LINK_SECONDS)).toEqual({ kind: 'expired' });
    expect(await state()).toBe('pending');
    expect(await confirm(NOW, NOW + OPT_IN_LINK_SECONDS - 1)).toMatchObject({ kind: 'confirmed' });
  });

  it('subscribes nobody by a link from before they unsubscribed', async () => {
    const { request, confirm, withdraw, state } = await setUp();
    await request(NOW);
    await confirm(NOW, NOW + 60);
    await withdraw(NOW + 120);

    expect(await confirm(NOW, NOW + 180)).toEqual({ kind: 'taken-back' });
    expect(await state()).toBe('withdrawn');
  });

  it('takes no old link for a new request', async () => {
    const { request, confirm, withdraw, state } = await setUp();
    await request(NOW);
    await withdraw(NOW + 60);
    await request(NOW + DAY);

    expect(await confirm(NOW, NOW + DAY + 60)).toEqual({ kind: 'taken-back' });
    expect(await state()).toBe('pending');
    expect(await confirm(NOW + DAY, NOW + DAY + 60)).toMatchObject({ kind: 'confirmed' });
  });

  it('subscribes nobody by a link that was mailed after they had changed their mind', async () => {
    const { request, confirm, withdraw } = await setUp();
    await request(NOW);
    await withdraw(NOW + 60);

    expect(await confirm(NOW + 90, NOW + 120)).toEqual({ kind: 'taken-back' });
  });

  it('lets who unsubscribed and came back be written to again', async () => {
    const { request, confirm, withdraw, ports, person } = await setUp();
    await withdraw(NOW);
    const blocked = [...ports.unsubscribed];
    await request(NOW + DAY);

    await confirm(NOW + DAY, NOW + DAY + 60);

    expect([blocked, [...ports.unsubscribed]]).toEqual([[person.personId], []]);
  });

  it('knows nobody who was erased', async () => {
    const { confirm, ports, person, request } = await setUp();
    await request(NOW);
    ports.people.forget(person.personId);

    expect(await confirm(NOW, NOW + 60)).toEqual({ kind: 'unknown-person' });
  });
});
