import { describe, expect, it } from '@jest/globals';
import type { Extras } from '#business/outreach/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { aLead } from '../../../support/a-lead.ts';
import { aStanding } from '../../../support/a-standing.ts';
import { aConsentChanged, aLeadSold, aTouchDue } from '../../../support/outreach-world/lead-events.ts';
import { createOutreachWorld } from '../../../support/outreach-world/world.ts';

type Scene = Parameters<typeof createOutreachWorld>[0];
const NEWS: Extras = {
  kind: 'parameters',
  parameters: { interests: ['Sports'], sales: [], products: [{ name: 'Yoga Mat', priceMinor: 3500 }], currency: 'USD' },
};
const worldOf = (changes: Partial<Scene> = {}) =>
  createOutreachWorld({ customers: [], fates: [], leads: [aLead()], extras: NEWS, ...changes });
const recorded = ({ book }: ReturnType<typeof worldOf>) =>
  book.all().map(({ template, state, channel, reason }) => ({ template, state, channel, reason }));

describe('writing to a lead', () => {
  it('mails who agreed to mails', async () => {
    const world = worldOf({ consents: ['email'] });

    await world.deliver(aTouchDue());

    expect(recorded(world)).toEqual([{ template: 'nurture-1', state: 'accepted', channel: 'email' }]);
    expect(world.providers.sent).toMatchObject([{ to: 'person-maria', purpose: 'marketing' }]);
  });

  it('carries the link that ends it, in its headers and in its text', async () => {
    const world = worldOf({ consents: ['email'] });

    await world.deliver(aTouchDue());

    const [message] = world.providers.messages;
    if (message?.channel !== 'email') throw new Error('No mail was sent.');
    const link = 'https://shop.example.com/privacy/unsubscribe/person-1';
    expect(message.headers).toEqual({
      'List-Unsubscribe': `<${link}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(message.text).toContain(`Unsubscribe: ${link}`);
    expect(message.text).toContain('What you agreed to: https://shop.example.com/privacy/preferences/person-1');
    expect(message.text).toContain('1 Harbor Square, Portland, ME 04101');
  });

  it.each([
    ['nobody who was never asked', {}, 'no-consent'],
    ['nobody by mail without a link to end it', { consents: ['email'], isOnTheWeb: false }, 'no-unsubscribe-link'],
    ['nobody who is gone', { consents: ['email'], leads: [] }, 'no-address'],
    [
      'nobody who ended marketing mail',
      { consents: ['email'], blocks: [{ contact: 'maria.garcia@example.com', reason: 'unsubscribed' }] },
      'do-not-contact',
    ],
    [
      'nobody who was erased, and came back by an import',
      { consents: ['email'], blocks: [{ contact: 'maria.garcia@example.com', reason: 'erased' }] },
      'do-not-contact',
    ],
    [
      'nobody at an address that is thrown away',
      { consents: ['email'], leads: [aLead({ email: 'maria@disposable.example' })] },
      'disposable-address',
    ],
    [
      'nobody when there is nothing to tell',
      { consents: ['email'], extras: { kind: 'silence', reason: 'no-offers' } },
      'no-offers',
    ],
  ] as const)('reaches %s', async (_, changes, reason) => {
    const world = worldOf(changes);

    await world.deliver(aTouchDue());

    expect(world.providers.sent).toEqual([]);
    expect(recorded(world)).toMatchObject([{ state: 'suppressed', reason }]);
  });

  it('texts who agreed to texts, in waking hours', async () => {
    const world = worldOf({ consents: ['sms-and-calls'], leads: [aLead({ timeZone: 'Asia/Tokyo' })] });

    await world.deliver(aTouchDue());
    expect(recorded(world)).toMatchObject([{ state: 'held', reason: 'quiet-hours' }]);
    world.wait(9 * 3600);
    await world.deliver(aTouchDue());

    expect(world.providers.sent).toMatchObject([{ channel: 'sms' }]);
  });

  it('stops for who takes the consent back while a message waits', async () => {
    const world = worldOf({ consents: ['sms-and-calls'], leads: [aLead({ timeZone: 'Asia/Tokyo' })] });
    await world.deliver(aTouchDue());

    world.setStanding(aStanding({ 'sms-and-calls': 'withdrawn' }));
    world.wait(9 * 3600);
    await world.deliver(aTouchDue());

    expect(world.providers.sent).toEqual([]);
    expect(recorded(world)).toMatchObject([{ state: 'suppressed', reason: 'no-consent' }]);
  });

  it('reaches a customer as their profile has it', async () => {
    const customer = aCustomer();
    const leads = [aLead({ customerId: customer.customerId, email: 'old@example.com' })];
    const world = worldOf({ customers: [customer], leads, consents: ['email'] });

    await world.deliver(aTouchDue());

    expect(world.providers.addresses).toEqual([customer.email]);
  });

  it('never makes a case for agents or a letter of news', async () => {
    const leads = [aLead({ preference: 'Phone Call' })];
    const world = worldOf({ leads, consents: ['email', 'sms-and-calls'] });

    await world.deliver(aTouchDue());

    expect(recorded(world)).toMatchObject([{ channel: 'email' }]);
  });
});

describe('the ledger tells', () => {
  const optIn: Extras = { kind: 'parameters', parameters: { confirmUrl: 'https://shop.example.com/c/1', days: 7 } };

  it('who said yes to mails to confirm it, before anything is agreed to', async () => {
    const world = worldOf({ extras: optIn });

    await world.deliver(aConsentChanged({ purpose: 'email', act: 'requested' }));

    expect(recorded(world)).toEqual([{ template: 'opt-in-request', state: 'accepted', channel: 'email' }]);
  });

  it('nobody by text to confirm a mail address', async () => {
    const { email: _, ...byPhone } = aLead();
    const world = worldOf({ leads: [byPhone], extras: optIn });

    await world.deliver(aConsentChanged({ purpose: 'email', act: 'requested' }));

    expect(recorded(world)).toMatchObject([{ state: 'suppressed', reason: 'no-address' }]);
  });

  it('who confirmed it that they are in', async () => {
    const world = worldOf({ consents: ['email'], extras: { kind: 'parameters', parameters: { interests: [] } } });

    await world.deliver(aConsentChanged({ purpose: 'email', act: 'granted' }));

    expect(recorded(world)).toMatchObject([{ template: 'lead-confirmation', state: 'accepted' }]);
  });

  const none: Extras = { kind: 'parameters', parameters: {} };
  it.each([
    ['sale', { state: 'accepted', channel: 'email' }],
    ['profiling', { state: 'accepted', channel: 'email' }],
    ['sms-and-calls', { state: 'accepted', channel: 'email' }],
    ['email', { state: 'suppressed', reason: 'no-address' }],
  ] as const)('of the end of %s in writing, by nothing that was ended', async (purpose, outcome) => {
    const world = worldOf({ extras: none });

    await world.deliver(aConsentChanged({ purpose, act: 'withdrawn' }));

    expect(recorded(world)).toMatchObject([{ template: 'consent-withdrawn', ...outcome }]);
  });

  it.each(['refused', 'granted'] as const)('nobody that passing on was %s', async (act) => {
    const world = worldOf({ extras: none });

    await world.deliver(aConsentChanged({ purpose: 'sale', act }));

    expect(recorded(world)).toEqual([]);
  });
});

it('tells who was sold to whom', async () => {
  const world = worldOf({ extras: { kind: 'parameters', parameters: { buyer: 'Northwind Outfitters' } } });

  await world.deliver(aLeadSold());

  expect(recorded(world)).toEqual([{ template: 'buyer-notice', state: 'accepted', channel: 'email' }]);
});
