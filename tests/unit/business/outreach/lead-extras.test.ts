import { describe, expect, it } from '@jest/globals';
import { type LeadExtrasPorts, leadExtrasOf } from '#business/outreach/index';
import { aLead } from '../../../support/a-lead.ts';
import { aPurchaseMade } from '../../../support/outreach-world/shop-events.ts';
import { aConsentChanged, aLeadSold, aTouchDue } from '../../../support/outreach-world/lead-events.ts';
import { aStanding } from '../../../support/a-standing.ts';

const NOW = Date.parse('2026-03-09T15:00:00Z') / 1000;
const OFFERS = { sales: [], products: [{ name: 'Yoga Mat', priceMinor: 3500 }], currency: 'USD' };
const WORDS = { subject: 'Spring', title: 'Spring', paragraphs: ['It is spring.'], short: 'it is spring.' };
const WELCOME = { code: 'WELCOME-1', percent: 10, expiresOn: '2026-04-08' };

const portsWith = (changes: Partial<LeadExtrasPorts> = {}): LeadExtrasPorts => ({
  leads: { find: () => Promise.resolve(aLead()) },
  readStanding: () => Promise.resolve(undefined),
  linksFor: (personId) => Promise.resolve({ confirm: `https://shop.example.com/confirm/${personId}` }),
  readLiveOffers: () => Promise.resolve(OFFERS),
  welcomeOfferOf: () => Promise.resolve(WELCOME),
  partnerNameOf: () => Promise.resolve('Northwind Outfitters'),
  campaignWordsOf: () => Promise.resolve(WORDS),
  ...changes,
});
const emailIs = (state: 'pending' | 'granted' | 'withdrawn'): Partial<LeadExtrasPorts> => ({
  readStanding: () => Promise.resolve({ personId: 'person-maria', standing: aStanding({ email: state }) }),
});
const silence = (reason: string) => ({ kind: 'silence', reason });

describe('a mail to confirm', () => {
  const asked = aConsentChanged({ purpose: 'email', act: 'requested' });

  it('brings the link while the yes waits', async () => {
    expect(await leadExtrasOf(asked, NOW, portsWith(emailIs('pending')))).toEqual({
      kind: 'parameters',
      parameters: { confirmUrl: 'https://shop.example.com/confirm/person-maria', days: 7 },
    });
  });

  it.each(['granted', 'withdrawn'] as const)('is not sent any more once it is %s', async (state) => {
    expect(await leadExtrasOf(asked, NOW, portsWith(emailIs(state)))).toEqual(silence('no-longer-asked'));
  });

  it('is not sent by a shop without pages', async () => {
    const ports = portsWith({ ...emailIs('pending'), linksFor: () => Promise.resolve({}) });

    expect(await leadExtrasOf(asked, NOW, ports)).toEqual(silence('no-link'));
  });
});

describe('a confirmed sign-up', () => {
  const granted = aConsentChanged({ purpose: 'email', act: 'granted' });

  it('brings the code that it was promised', async () => {
    expect(await leadExtrasOf(granted, NOW, portsWith(emailIs('granted')))).toEqual({
      kind: 'parameters',
      parameters: { interests: ['Sports'], welcome: WELCOME },
    });
  });

  it('brings no code that is used up', async () => {
    const ports = portsWith({ ...emailIs('granted'), welcomeOfferOf: () => Promise.resolve(undefined) });

    expect(await leadExtrasOf(granted, NOW, ports)).toEqual({
      kind: 'parameters',
      parameters: { interests: ['Sports'] },
    });
  });

  it('is not told once it was taken back', async () => {
    expect(await leadExtrasOf(granted, NOW, portsWith(emailIs('withdrawn')))).toEqual(silence('no-longer-asked'));
  });
});

describe('a touch', () => {
  it('brings what there is now', async () => {
    expect(await leadExtrasOf(aTouchDue(), NOW, portsWith())).toEqual({
      kind: 'parameters',
      parameters: { interests: ['Sports'], ...OFFERS },
    });
  });

  it.each([
    ['any program when there is nothing', 'newsletter', { sales: [], products: [], currency: 'USD' }],
    ['the promotion when nothing is on sale', 'promotion', OFFERS],
  ] as const)('is silence for %s', async (_, program, offers) => {
    const ports = portsWith({ readLiveOffers: () => Promise.resolve(offers) });

    expect(await leadExtrasOf(aTouchDue({ program }), NOW, ports)).toEqual(silence('no-offers'));
  });

  const ofCampaign = aTouchDue({ program: 'campaign', campaignId: 'spring' });
  it('of a campaign brings its words', async () => {
    expect(await leadExtrasOf(ofCampaign, NOW, portsWith())).toMatchObject({ parameters: { words: WORDS, ...OFFERS } });
  });

  it('of a campaign that was stopped is silence', async () => {
    const ports = portsWith({ campaignWordsOf: () => Promise.resolve(undefined) });

    expect(await leadExtrasOf(ofCampaign, NOW, ports)).toEqual(silence('campaign-stopped'));
  });
});

describe('a notice of a sale', () => {
  it('says who', async () => {
    expect(await leadExtrasOf(aLeadSold(), NOW, portsWith())).toEqual({
      kind: 'parameters',
      parameters: { buyer: 'Northwind Outfitters' },
    });
  });

  it('is none when nobody knows who', async () => {
    const ports = portsWith({ partnerNameOf: () => Promise.resolve(undefined) });

    expect(await leadExtrasOf(aLeadSold(), NOW, ports)).toEqual(silence('nobody-named'));
  });
});

it('leaves other events alone', async () => {
  expect(await leadExtrasOf(aPurchaseMade(), NOW, portsWith())).toBeUndefined();
});
