import type { DeclineReason } from '#business/payments/index';
import { hasPaidShortly, wouldPayShortly } from './credit-in-words.ts';
import { money } from './price-in-words.ts';
import type { Wordings } from './wordings.ts';

interface Item {
  readonly name: string;
  readonly quantity: number;
}

/** Most products' names are shorter: what is cut keeps the amount and the question in one SMS. */
const MOST_OF_ITEMS = 48;

function shortly(items: readonly Item[]): string {
  const words = items.map(({ name, quantity }) => (quantity > 1 ? `${quantity} x ${name}` : name)).join(', ');
  return words.length > MOST_OF_ITEMS ? `${words.slice(0, MOST_OF_ITEMS - 3)}...` : words;
}

const DECLINES: Readonly<Record<DeclineReason, string>> = {
  'insufficient-funds': 'not enough funds',
  'expired-card': 'it has expired',
  'needs-authentication': 'your bank wants you to confirm it yourself',
  generic: "your bank didn't say why",
};

/** What is said while something is bought, in one SMS each. */
export const EN_US_SMS_PURCHASE = {
  'purchase.ask': ({ items, goodsMinor: priceMinor, deliveryMinor, currency, withOrder, welcome }) => {
    const what = `${shortly(items)} for ${money({ priceMinor, currency })}${welcome ? ' with your welcome code' : ''}`;
    if (withOrder !== undefined) return `Add ${what} to your order #${withOrder}?`;
    const delivery =
      deliveryMinor === 0 ? 'free delivery' : `delivery ${money({ priceMinor: deliveryMinor, currency })}`;
    return `Order ${what}, ${delivery}?`;
  },
  'purchase.readBack': ({ totalMinor: priceMinor, currency, withOrder, creditMinor = 0, ...sold }) => {
    const { items, deliveryMinor, welcome } = sold;
    const code = welcome ? ', welcome code used' : '';
    const where = withOrder === undefined ? 'as a new order' : `added to order #${withOrder}`;
    const delivery =
      deliveryMinor === 0 ? 'free delivery' : `delivery ${money({ priceMinor: deliveryMinor, currency })}`;
    return `${shortly(items)}, ${where}, ${delivery}${code}: ${wouldPayShortly({ priceMinor, currency, creditMinor })}. Buy it?`;
  },
  'purchase.done': ({ items, orderNumber, isNewOrder, points, ...bought }) =>
    `Done: ${shortly(items)}, ${isNewOrder ? 'new' : 'added to'} order #${orderNumber}. ${hasPaidShortly({ ...bought, priceMinor: bought.totalMinor })}, ${points} points earned.`,
  'purchase.declined': ({ reason }) =>
    `Sorry, your card was declined: ${DECLINES[reason]}. Nothing was charged or ordered. The offer still stands.`,
  'purchase.codeSent': (price) =>
    `To charge ${money(price)} I need a code: six digits are on their way to the contact that we have on file.`,
  'purchase.aboveLimit': (price) =>
    `${money(price)} needs a code, and I can't send another one now. Nothing was charged; our team can take the order.`,
  'purchase.offerExpired': () => 'Sorry, that offer has expired at that price. Nothing was charged.',
  'purchase.codeGone': () =>
    'Sorry, the welcome code in that price is used or has run out. Nothing was bought or charged.',
  'purchase.goodwillGone': () =>
    'Sorry, the goodwill discount in that price counts once and is used. Nothing was bought or charged.',
  'purchase.creditGone': () =>
    "Sorry, there's less store credit by now than I said. Nothing was charged. The offer still stands: take it again.",
  'purchase.orderClosed': () =>
    'Sorry, your order has left by now, so nothing can be added. Nothing was charged; it can come as an order of its own.',
  'purchase.verifyFirst': () =>
    'I can sell it to you here once I know you: by an order that you placed with us before.',
  'purchase.interrupted': () =>
    "Sorry, that didn't go through. Nothing was charged or ordered. The offer still stands: you can try again.",
  'purchase.checking': () => "I'm checking whether that went through; I won't do it twice. Ask me in a minute or two.",
} as const satisfies Wordings;
