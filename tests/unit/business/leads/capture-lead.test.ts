import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { captureLead, type CapturedDetails, rescoreLead, sumOf } from '#business/leads/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { aCapture, createLeadWorld, NOW } from '../../../support/lead-world.ts';

const again = (turn: number, overrides: Partial<CapturedDetails> = {}) =>
  aCapture({ conversationId: `conversation-${turn}`, cause: `conversation-${turn}#1`, ...overrides });

describe('capturing a lead', () => {
  it('keeps it scored, routed, logged and told of, with a welcome code', async () => {
    const world = createLeadWorld();

    const { kind, lead, isNew, welcomeCode } = await captureLead(aCapture(), NOW, world.ports);

    expect({ kind, isNew, welcomeCode }).toEqual({
      ...{ kind: 'captured', isNew: true },
      welcomeCode: { code: 'WELCOME-0001', percent: 10, expiresOn: '2026-04-08', state: 'issued' },
    });
    expect(await world.ports.book.find('person-1')).toEqual(lead);
    // One conversation 4, names 3, address 5, one interest 6.
    expect(lead).toMatchObject({ score: 18, leadClass: 'prospect', version: 1, source: 'asked' });
    expect(lead.nextTouch).toEqual({ program: 'promotion', step: 1, on: '2026-04-01' });
    expect(world.events.map(({ type, data }) => ({ type, data }))).toEqual([
      {
        type: 'lead-captured',
        data: {
          ...{ leadId: 'person-1', source: 'asked', interests: ['Electronics'], isNew: true },
          conversationId: 'conversation-1',
        },
      },
      { type: 'lead-scored', data: { leadId: 'person-1', score: 18, to: 'prospect' } },
    ]);
  });

  it('counts the same cause once, and gives the same code for it', async () => {
    const world = createLeadWorld();
    const first = await captureLead(aCapture(), NOW, world.ports);

    const second = await captureLead(aCapture(), NOW + 60, world.ports);

    expect(second).toEqual({ ...first, kind: 'repeated', isNew: false });
    expect(world.events).toHaveLength(2);
  });

  it('adds what is new to the lead of the same address, and issues no second code', async () => {
    const world = createLeadWorld();
    const first = await captureLead(aCapture(), NOW, world.ports);

    const later = again(2, {
      contacts: { email: 'ada@example.com', phone: '+12065550123' },
      interests: ['Books', 'Electronics'],
      preference: 'SMS',
      source: 'after-status',
    });
    const { lead, welcomeCode } = await captureLead(later, NOW + 60, world.ports);

    expect(welcomeCode).toEqual(first.welcomeCode);
    expect(lead).toMatchObject({
      ...{ leadId: 'person-1', phone: '+12065550123', preference: 'SMS', source: 'asked', version: 2 },
      interests: ['Electronics', 'Books'],
    });
    expect(world.leads.size).toBe(1);
    expect(await world.ports.book.listCaptures(lead)).toHaveLength(2);
  });

  it('lets a stranger fill gaps of a lead that is a customer’s, and replace nothing', async () => {
    const world = createLeadWorld();
    const john = aCustomer();
    world.customers.set(john.customerId, john);
    const contacts = { customerId: john.customerId, email: john.email };
    await captureLead(aCapture({ contacts, firstName: 'John', lastName: '' }), NOW, world.ports);

    const strange = again(2, { contacts: { email: john.email }, firstName: 'Eve', lastName: 'Smith' });
    const { lead } = await captureLead(strange, NOW + 60, world.ports);

    expect(lead).toMatchObject({ customerId: john.customerId, firstName: 'John', lastName: 'Smith' });
  });

  it('goes on at its place in a program while the class stays, and starts the one of another class', async () => {
    const world = createLeadWorld();
    const { lead } = await captureLead(aCapture(), NOW, world.ports);
    await world.ports.book.scheduleTouch(lead.leadId, { program: 'promotion', step: 2, on: '2026-07-01' }, 1);

    const same = await captureLead(again(2), NOW + 60, world.ports);
    const interests = ['Electronics', 'Home', 'Books', 'Sports'] as const;
    const contacts = { email: 'ada@example.com', phone: '+12065550123' };
    const better = await captureLead(again(3, { interests, contacts, region: 'OH' }), NOW + 120, world.ports);

    expect(same.lead.nextTouch).toEqual({ program: 'promotion', step: 2, on: '2026-07-01' });
    expect(better.lead).toMatchObject({ leadClass: 'prospect' });
    const more = await captureLead(again(4, { contacts }), NOW + 180, world.ports);
    expect(more.lead).toMatchObject({ score: 42, leadClass: 'cold', nextTouch: { program: 'newsletter', step: 1 } });
    expect(world.events.at(-1)?.data).toMatchObject({ score: 42, from: 'prospect', to: 'cold' });
  });
});

describe('leads of one person', () => {
  const PHONE = '+12065550123';

  it('merge into a customer’s when one is known by the profile’s phone number alone, with both histories', async () => {
    const world = createLeadWorld();
    const john = aCustomer({ phone: PHONE });
    world.customers.set(john.customerId, john);
    const byPhone = aCapture({ contacts: { phone: PHONE }, interests: ['Home'] });
    const { lead: first, welcomeCode } = await captureLead(byPhone, NOW, world.ports);

    await captureLead(again(3, { contacts: { email: john.email } }), NOW + 30, world.ports);
    const all = again(2, { contacts: { customerId: john.customerId, email: john.email, phone: PHONE } });
    const { lead } = await captureLead(all, NOW + 60, world.ports);

    expect(lead).toMatchObject({ leadId: 'person-2', absorbed: [first.leadId], phone: PHONE });
    expect(await world.ports.book.find(first.leadId)).toEqual(lead);
    expect((await world.ports.book.listCaptures(lead)).map(({ cause }) => cause)).toEqual([
      'conversation-1#1',
      'conversation-3#1',
      'conversation-2#1',
    ]);
    // Each had one before they were known to be one.
    expect(lead.welcomeCode).not.toBe(welcomeCode.code);
  });

  it.each([
    ['a new address', undefined],
    ['an address that is known', 'ada@example.com'],
  ])('stay two when the number of one is typed beside %s: its mailbox gets nothing of the other', async (_, known) => {
    const world = createLeadWorld();
    const victim = await captureLead(aCapture({ contacts: { phone: PHONE } }), NOW, world.ports);
    if (known !== undefined) await captureLead(again(3), NOW + 30, world.ports);

    const email = known ?? 'new@example.com';
    const typed = await captureLead(again(2, { contacts: { email, phone: PHONE } }), NOW + 60, world.ports);

    expect(typed.lead).toMatchObject({ email, phone: PHONE, absorbed: [] });
    expect(typed.lead.leadId).not.toBe(victim.lead.leadId);
    expect(typed.welcomeCode.code).not.toBe(victim.welcomeCode.code);
    expect(await world.people.find({ email })).toEqual(typed.person);
    expect(await world.people.find({ phone: PHONE })).toEqual(victim.person);
    expect(await world.ports.book.find(victim.lead.leadId)).toEqual(victim.lead);
  });

  it('stay two when the profile’s number is also of a lead with an address of its own', async () => {
    const world = createLeadWorld();
    const john = aCustomer({ phone: PHONE });
    world.customers.set(john.customerId, john);
    await captureLead(aCapture({ contacts: { email: 'ann@example.com', phone: PHONE } }), NOW, world.ports);

    const contacts = { customerId: john.customerId, email: john.email, phone: PHONE };
    const { lead } = await captureLead(again(2, { contacts }), NOW + 60, world.ports);

    expect(lead).toMatchObject({ customerId: john.customerId, absorbed: [] });
    expect(world.leads.size).toBe(2);
  });

  it('stay two when a customer types another number than the profile’s', async () => {
    const world = createLeadWorld();
    const john = aCustomer({ phone: '+12065550100' });
    world.customers.set(john.customerId, john);
    await captureLead(aCapture({ contacts: { phone: PHONE } }), NOW, world.ports);

    const contacts = { customerId: john.customerId, email: john.email, phone: PHONE };
    const { lead } = await captureLead(again(2, { contacts }), NOW + 60, world.ports);

    expect(lead.absorbed).toEqual([]);
    expect(world.leads.size).toBe(2);
  });

  it('stay two when each has an address of its own: people share telephones', async () => {
    const world = createLeadWorld();
    const ann = aCapture({ contacts: { email: 'ann@example.com', phone: PHONE } });
    await captureLead(ann, NOW, world.ports);

    const { lead } = await captureLead(
      again(2, { contacts: { email: 'bob@example.com', phone: PHONE } }),
      NOW,
      world.ports,
    );

    expect(lead.absorbed).toEqual([]);
    expect(world.leads.size).toBe(2);
  });

  it('merge into a customer’s when the address is the profile’s, and not when the customer only typed it', async () => {
    const world = createLeadWorld();
    const john = aCustomer();
    world.customers.set(john.customerId, john);
    await captureLead(aCapture({ contacts: { email: 'ada@example.com' } }), NOW, world.ports);
    await captureLead(again(2, { contacts: { email: john.email } }), NOW, world.ports);
    await captureLead(again(3, { contacts: { customerId: john.customerId } }), NOW, world.ports);

    const typed = again(4, { contacts: { customerId: john.customerId, email: 'ada@example.com' } });
    const { lead: kept } = await captureLead(typed, NOW, world.ports);
    const own = again(5, { contacts: { customerId: john.customerId, email: john.email } });
    const { lead } = await captureLead(own, NOW, world.ports);

    expect(kept.absorbed).toEqual([]);
    expect(lead.absorbed).toEqual(['person-2']);
    expect(world.leads.size).toBe(2);
  });
});

describe('scoring a lead anew', () => {
  it('writes the difference with its reasons, and nothing when there is none', async () => {
    const world = createLeadWorld();
    const { lead } = await captureLead(aCapture(), NOW, world.ports);
    world.subscribed.add('pseudonym-1');

    expect(await rescoreLead(lead.leadId, { cause: 'event-1' }, NOW + 60, world.ports)).toEqual({ kind: 'rescored' });
    expect(await rescoreLead(lead.leadId, { cause: 'event-1' }, NOW + 60, world.ports)).toEqual({ kind: 'unchanged' });
    expect(await rescoreLead('nobody', { cause: 'event-1' }, NOW + 60, world.ports)).toEqual({ kind: 'not-found' });

    const log = await world.ports.book.listScoreEntries(lead.leadId);
    expect(log[1]).toMatchObject({ cause: 'event-1', points: 8, reasons: [{ code: 'subscribed', points: 8 }] });
    expect((await world.ports.book.find(lead.leadId))?.score).toBe(26);
  });

  it('takes the points of an address that is thrown away after a day', async () => {
    const world = createLeadWorld();
    world.disposable.add('ada@example.com');
    const { lead } = await captureLead(aCapture(), NOW, world.ports);

    await rescoreLead(lead.leadId, { cause: 'event-1' }, NOW, world.ports);

    expect(await world.ports.book.find(lead.leadId)).toMatchObject({ score: 13, hasDisposableEmail: true });
    const { lead: later } = await captureLead(again(2, { contacts: { email: 'ada@example.com' } }), NOW, world.ports);
    expect(later.hasDisposableEmail).toBe(true);
  });
});

it('has a log that adds up to the score after anything that happens', async () => {
  const steps = fc.array(
    fc.record({
      conversation: fc.integer({ min: 1, max: 4 }),
      email: fc.constantFrom(undefined, 'ada@example.com', 'bob@example.com'),
      phone: fc.constantFrom(undefined, '+12065550123'),
      isJohn: fc.boolean(),
      interests: fc.subarray(['Electronics', 'Home', 'Books', 'Sports'] as const),
      declinedOffers: fc.integer({ min: 0, max: 3 }),
      spentMinor: fc.integer({ min: 0, max: 1_500_00 }),
      isSubscribed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const world = createLeadWorld();
      for (const [index, step] of sequence.entries()) {
        const { email, phone, isJohn } = step;
        const john = aCustomer({ spentMinor: step.spentMinor, purchaseCount: step.declinedOffers });
        world.customers.set(john.customerId, john);
        if (step.isSubscribed) world.subscribed.add('pseudonym-1');
        else world.subscribed.delete('pseudonym-1');
        const contacts = {
          ...(isJohn && { customerId: john.customerId }),
          ...(email !== undefined && { email }),
          ...((phone ?? email) === undefined && !isJohn ? { phone: '+12065550199' } : phone !== undefined && { phone }),
        };
        const { interests, declinedOffers } = step;
        const details = again(step.conversation, { contacts, interests, declinedOffers, cause: String(index) });
        await captureLead(details, NOW + index, world.ports);
        await Promise.all(
          [...world.leads.keys()].map((id) => rescoreLead(id, { cause: `event-${index}` }, NOW, world.ports)),
        );

        for (const { leadId, score, reasons } of world.leads.values()) {
          expect(sumOf(await world.ports.book.listScoreEntries(leadId))).toBe(score);
          expect(sumOf(reasons)).toBe(score);
        }
      }
    }),
    { numRuns: 100 },
  );
});
