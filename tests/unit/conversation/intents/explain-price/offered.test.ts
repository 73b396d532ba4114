import { describe, expect, it } from '@jest/globals';
import { asksWhyThisOne } from '#conversation/intents/explain-price/asks-why-this-one';
import { manage } from '#conversation/intents/explain-price/manage';
import type { ShownPrice } from '#conversation/intents/explain-price/shown-price';
import { NO_PATTERNS } from '#business/recommendations/index';
import { type Shopper, STRANGER } from '#conversation/pricing/index';
import { saleTask } from '#conversation/purchase/sale-task';
import { type Memory, message } from '#conversation/turn/index';
import { aCustomer } from '../../../../support/a-customer.ts';
import { aMemory } from '../../../../support/a-memory.ts';
import { anOffer } from '../../../../support/an-offer.ts';
import { anOrder } from '../../../../support/an-order.ts';
import { aProduct } from '../../../../support/a-product.ts';
import { aTurn, AROUND } from '../../../../support/a-turn.ts';

const PAD = aProduct({ priceMinor: 7000 });
const order = anOrder();
const [line] = order.lines;
const PHONE = aProduct({
  sku: line?.sku ?? '',
  relations: { complements: [PAD.sku], upgrades: [], bundles: [], services: [] },
});
const gold: Shopper = { ...STRANGER, customer: aCustomer(), order, owned: [PHONE] };
const offer = anOffer({ customerId: aCustomer().customerId });
const { key, offerId } = offer;
const shown = { category: 'Electronics', skus: [PAD.sku] };
const facts: NonNullable<ShownPrice> = { products: [PAD], shopper: gold, patterns: NO_PATTERNS };
const saying = (words: string, remembered: Partial<Memory> = { shown, offer: { key, offerId } }) =>
  aTurn({ words, memory: aMemory(remembered) });

describe('the price of an offer', () => {
  it('is explained as it was offered, whatever it would be by now, and asked about again', () => {
    const { say, move } = manage(saying('why this price?'), { ...facts, offer });

    expect(say.map(({ key: said }) => said)).toEqual(['explainPrice.steps', 'pricing.freeWithOrder', 'purchase.ask']);
    expect(say[0]?.params).toMatchObject({ listMinor: 6000, priceMinor: 4800 });
    expect(move).toEqual({ kind: 'confirm', intent: 'UpsellProducts' });
  });

  it.each(['accepted', 'declined'] as const)('is asked about again where the offer was %s some other time', (state) => {
    const task = saleTask({ asked: 'yes', offerId });
    const turn = saying('why this price?', { shown, offer: { key, offerId }, task });

    expect(manage(turn, { ...facts, offer: { ...offer, state } }).say.at(-1)?.key).toBe('purchase.ask');
  });

  it('is not asked about again once it was declined', () => {
    const { move } = manage(saying('why this price?'), { ...facts, offer: { ...offer, state: 'declined' } });

    expect(move).toEqual({ kind: 'resume' });
  });

  it.each([
    ['has expired', { expiresAtEpochSeconds: AROUND.nowEpochSeconds }],
    ['was bought', { state: 'purchased' as const }],
  ])('is explained as it is now once the offer %s', (_, changes) => {
    const { say } = manage(saying('why this price?'), { ...facts, offer: { ...offer, ...changes } });

    expect(say[0]?.params).toMatchObject({ listMinor: 7000 });
  });
});

describe('why this one', () => {
  it('is told to the customer by what they bought', () => {
    expect(manage(saying('why this one?'), facts).say).toContainEqual(
      message('recommendation.because', {
        name: PAD.name,
        reasons: [{ code: 'named', list: 'complements', bought: line?.name ?? '' }],
      }),
    );
  });

  it('says nothing of purchases to who is not verified, whatever is known of the product', () => {
    const patterns = { ...NO_PATTERNS, seasons: { Electronics: Array.from({ length: 12 }, () => 3) } };
    const { say } = manage(saying('why this one?', { shown }), { ...facts, shopper: STRANGER, patterns });

    expect(say[0]).toEqual(message('recommendation.forEverybody'));
  });

  it('claims no reason where there is none', () => {
    const { say } = manage(saying('why this one?'), { ...facts, shopper: { ...gold, owned: [] } });

    expect(say[0]).toEqual(message('recommendation.fromShelf', { name: PAD.name }));
  });

  it.each([
    ['why this one?', true],
    ['Why do you recommend that?', true],
    ['how come you suggested the charging pad', true],
    ['why that one', true],
    ['why this price?', false],
    ['why is it $48', false],
    ['why are you offering me such a high price', false],
    ['why do you ask?', false],
    ['I recommend you', false],
  ])('is heard in its words alone: %s', (words, isHeard) => {
    expect(asksWhyThisOne(words)).toBe(isHeard);
  });
});
