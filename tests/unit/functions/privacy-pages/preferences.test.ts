import { describe, expect, it } from '@jest/globals';
import { CONSENT_PURPOSES, questionOf } from '#business/consents/index';
import { hiddenIn, NOW, openPrivacyWorld } from '../../../support/privacy-pages.ts';

const PARTNERS = [{ partnerId: 'acme', name: 'Acme <Homes>' }];
const GPC = { 'sec-gpc': '1' };
const MARKS = { 'email.mark': 'email@1', 'sms-and-calls.mark': 'sms-and-calls@1', 'profiling.mark': 'profiling@1' };

const marksIn = (page: string) =>
  Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [`${purpose}.mark`, hiddenIn(page, `${purpose}.mark`)]));

describe('the page of preferences', () => {
  it('shows each consent that there is, in its exact words', async () => {
    const world = openPrivacyWorld({ partners: PARTNERS });
    const { personId } = await world.john('asked');

    const { kind, purposes } = JSON.parse(
      (await world.ask('GET', world.link('preferences', personId), { headers: { accept: 'application/json' } })).body,
    ) as { kind: string; purposes: { purpose: string; words: string; state: string }[] };

    expect(kind).toBe('preferences');
    expect(purposes.map(({ purpose, state }) => [purpose, state])).toEqual([
      ['email', 'pending'],
      ['sms-and-calls', 'none'],
      ['profiling', 'none'],
      ['sale', 'none'],
    ]);
    expect(purposes.map(({ words }) => words)).toEqual(
      CONSENT_PURPOSES.map((purpose) => questionOf(purpose, { partners: PARTNERS }).words),
    );
  });

  it('leaves out a sale that has no buyers, and shows names as text', async () => {
    const none = openPrivacyWorld();
    const some = openPrivacyWorld({ partners: PARTNERS });
    const person = await none.john();
    await some.john();

    expect((await none.ask('GET', none.link('preferences', person.personId))).body).not.toContain('Selling');
    expect((await some.ask('GET', some.link('preferences', person.personId))).body).toContain('Acme &lt;Homes&gt;');
  });

  it('records each yes that was shown, and asks for mail by mail', async () => {
    const world = openPrivacyWorld({ partners: PARTNERS });
    const { personId, pseudonym } = await world.john();
    const link = world.link('preferences', personId);
    const marks = marksIn((await world.ask('GET', link)).body);
    const yes = { email: 'yes', 'sms-and-calls': 'yes', profiling: 'yes', sale: 'yes' };

    const { body } = await world.ask('POST', link, { form: { ...yes, ...marks } });

    expect(body).toContain('follow the link that we mail you');
    expect(await world.standing()).toMatchObject({
      email: { state: 'pending' },
      'sms-and-calls': { state: 'granted' },
      profiling: { state: 'granted' },
      sale: { state: 'granted', recipients: ['acme'] },
    });
    const entries = await world.stores.ledger.list(pseudonym);
    expect(entries.find(({ purpose }) => purpose === 'sale')?.text).toEqual(questionOf('sale', { partners: PARTNERS }));
  });

  it('records no yes to words that were not shown, nor to buyers that came later', async () => {
    const world = openPrivacyWorld({ partners: PARTNERS });
    const { personId } = await world.john();
    const form = { 'sms-and-calls': 'yes', sale: 'yes', 'sale.mark': 'sale@1 other' };

    const { body } = await world.ask('POST', world.link('preferences', personId), { form });

    expect(body).toContain('no yes was recorded');
    expect(await world.standing()).toMatchObject({ 'sms-and-calls': { state: 'none' }, sale: { state: 'none' } });
  });

  it('takes everything back by one button, without any words', async () => {
    const world = openPrivacyWorld({ partners: PARTNERS });
    const { personId } = await world.john('confirmed');
    const link = world.link('preferences', personId);
    await world.ask('POST', link, { form: { profiling: 'yes', ...MARKS } });

    await world.ask('POST', link, { form: { all: 'no', profiling: 'yes', ...MARKS } });

    const states = Object.values((await world.standing())!).map(({ state }) => state);
    expect(states).toEqual(Array(4).fill('withdrawn'));
    expect(world.stores.unsubscribed.has(personId)).toBe(true);
  });

  it('leaves alone what a request does not name, and takes JSON', async () => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('confirmed');

    const answer = await world.ask('POST', world.link('preferences', personId), { json: { profiling: false } });

    expect(JSON.parse(answer.body)).toMatchObject({ kind: 'preferences', note: 'saved' });
    expect(await world.standing()).toMatchObject({
      email: { state: 'granted' },
      profiling: { state: 'withdrawn' },
      'sms-and-calls': { state: 'none' },
    });
  });

  it('is gone with the person, and with an edited or foreign link', async () => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('confirmed');
    const link = world.link('preferences', personId);
    const foreign = link.replace(/[^/]+$/, world.link('confirm', personId).split('/').at(-1)!);
    const statuses = [await world.ask('GET', foreign), await world.ask('POST', `${link}x`)];
    world.people.forget(personId);

    const all = [...statuses, await world.ask('GET', link), await world.ask('GET', link, { now: NOW + 31 * 86_400 })];

    expect(all.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 410]);
  });
});

describe('Global Privacy Control', () => {
  it('ends and refuses the sale for the person whose page the browser asks for', async () => {
    const world = openPrivacyWorld({ partners: PARTNERS });
    const { personId } = await world.john();
    const link = world.link('preferences', personId);
    const marks = marksIn((await world.ask('GET', link)).body);
    await world.ask('POST', link, { form: { sale: 'yes', ...marks } });

    const { body } = await world.ask('GET', link, { headers: GPC, now: NOW + 1 });
    const again = await world.ask('POST', link, { form: { sale: 'yes', ...marks }, headers: GPC, now: NOW + 2 });

    expect(body).toContain('We don’t.');
    expect(body).not.toContain('id="sale-yes"');
    expect(again.body).toContain('no yes was recorded');
    expect((await world.standing())?.sale.state).toBe('withdrawn');
  });

  it('is noted for who unsubscribes or confirms, too', async () => {
    const world = openPrivacyWorld();
    const { personId } = await world.john('asked');

    await world.ask('GET', world.link('confirm', personId), { headers: GPC });
    const looked = await world.standing();
    await world.ask('POST', world.link('confirm', personId), { headers: GPC });

    expect(looked?.sale.state).toBe('none');
    expect(await world.standing()).toMatchObject({ email: { state: 'granted' }, sale: { state: 'refused' } });
  });
});
