import type { EnUs } from '#conversation/messages/en-us';
import type { MessageKey } from '#conversation/turn/index';

type PurchaseKey = Extract<MessageKey, `purchase.${string}` | `expedite.${string}` | `promoCode.${string}`>;

const sold = {
  ...{ items: [{ name: 'Wireless Charging Pad', quantity: 1 }], goodsMinor: 4800, deliveryMinor: 0 },
  ...{ totalMinor: 4800, currency: 'USD', withOrder: '12345' },
} as const;
const sooner = { orderNumber: '12355', arrivesOn: '2026-03-11', priceMinor: 500, currency: 'USD' } as const;

/** Parameters for what is said of a purchase. */
export const PURCHASE_SAMPLES: { readonly [Key in PurchaseKey]: Parameters<EnUs[Key]>[0] } = {
  'expedite.ask': sooner,
  'expedite.readBack': sooner,
  'expedite.done': { ...sooner, points: 55 },
  'expedite.notSooner': undefined,
  'purchase.ask': { ...sold, welcome: { code: 'WELCOME-7Q4K-M2XT-9BRD', off: 1000, minor: 600 } },
  'purchase.nextIdea': undefined,
  'purchase.futureDeals': { category: 'Electronics' },
  'purchase.started': undefined,
  'purchase.goOn': undefined,
  'purchase.verifyFirst': undefined,
  'purchase.readBack': {
    ...{ ...sold, creditMinor: 2000 },
    welcome: { code: 'WELCOME-7Q4K-M2XT-9BRD', off: 1000, minor: 600 },
  },
  'purchase.done': {
    ...{ items: sold.items, totalMinor: 4800, currency: 'USD', orderNumber: '12345', isNewOrder: false },
    points: 110,
  },
  'purchase.notBought': undefined,
  'purchase.declined': { reason: 'insufficient-funds' },
  'purchase.soldOut': undefined,
  'purchase.nothingOffered': undefined,
  'purchase.showOthers': { category: 'Electronics' },
  'purchase.notSoMany': undefined,
  'purchase.offerExpired': undefined,
  'purchase.offerGone': undefined,
  'purchase.boughtBefore': undefined,
  'purchase.orderClosed': undefined,
  'purchase.codeGone': undefined,
  'purchase.goodwillGone': undefined,
  'purchase.creditGone': undefined,
  'promoCode.counts': { code: 'WELCOME-7Q4K-M2XT-9BRD', percent: 10, expiresOn: '2026-04-08' },
  'promoCode.notYours': undefined,
  'promoCode.none': undefined,
  'promoCode.verifyFirst': undefined,
  'purchase.noPaymentMethod': undefined,
  'purchase.interrupted': undefined,
  'purchase.tooManyMisses': undefined,
  'purchase.locked': { minutes: 15 },
  'purchase.aboveLimit': { priceMinor: 25_000, currency: 'USD' },
  'purchase.codeSent': { priceMinor: 25_000, currency: 'USD' },
  'purchase.codeFailed': undefined,
  'purchase.checking': undefined,
  'purchase.stillChecking': undefined,
};
