import type { CaptureVariant } from '#business/experiments/index';
import type { DeclineReason } from '#business/payments/index';
import { hasPaid, wouldPay } from './credit-in-words.ts';
import { type Amount, money, percent } from './price-in-words.ts';

interface Item {
  readonly name: string;
  readonly quantity: number;
}
interface Priced {
  readonly items: readonly Item[];
  readonly goodsMinor: number;
  readonly deliveryMinor: number;
  readonly totalMinor: number;
  readonly currency: string;
  readonly withOrder?: string;
  /** What a welcome code takes off, where one is used; `off` in basis points. */
  readonly welcome?: { readonly code: string; readonly off: number; readonly minor: number };
  /** What a reward takes off, where one is used. */
  readonly rewardMinor?: number;
  readonly isDeliveryReward?: true;
}
interface Bought extends Pick<Priced, 'items' | 'totalMinor' | 'currency'> {
  readonly orderNumber: string;
  readonly isNewOrder: boolean;
  readonly points: number;
  readonly creditMinor?: number;
}

const itemsInWords = (items: readonly Item[]): string =>
  items.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : `the ${name}`)).join(', ');

const delivered = ({ deliveryMinor, currency }: Priced): string =>
  deliveryMinor === 0 ? 'delivery is free' : `delivery is ${money({ priceMinor: deliveryMinor, currency })}`;

/** What of a customer's rewards is in the price already. */
const rewarded = ({ rewardMinor, isDeliveryReward, currency }: Priced): string => {
  const off = rewardMinor ? [`${money({ priceMinor: rewardMinor, currency })} off`] : [];
  const uses = [...off, ...(isDeliveryReward ? ['free delivery'] : [])];
  return uses.length > 0 ? ` Your reward is in it: ${uses.join(' and ')}.` : '';
};

/** What a welcome code has taken off the price already. */
const welcomed = ({ welcome, currency }: Priced): string =>
  welcome
    ? ` Your welcome code ${welcome.code} takes ${percent(welcome.off)} off: -${money({ priceMinor: welcome.minor, currency })}.`
    : '';

const DECLINES: Readonly<Record<DeclineReason, string>> = {
  'insufficient-funds': 'there are not enough funds on it',
  'expired-card': 'it has expired',
  'needs-authentication': 'your bank wants you to confirm it yourself, which this chat cannot do',
  generic: "your bank didn't say why",
};

/** What the bot says while something is bought. */
export const EN_US_PURCHASE = {
  'purchase.ask': (priced: Priced) => {
    const { items, goodsMinor: priceMinor, currency, withOrder } = priced;
    const what = `${itemsInWords(items)} for ${money({ priceMinor, currency })}`;
    return withOrder === undefined
      ? `Should I order ${what} for you? ${delivered(priced).replace(/^d/, 'D')}.${welcomed(priced)}${rewarded(priced)}`
      : `Should I add ${what} to your order #${withOrder}?${welcomed(priced)}${rewarded(priced)}`;
  },
  'purchase.nextIdea': () => 'No problem. Maybe something else, then?',
  'purchase.futureDeals': ({ category, variant }: { category: string; variant?: CaptureVariant }) =>
    variant === 'insistent'
      ? `All right. Our best deals go fast: shall I make sure that you hear of the next ones in ${category.toLowerCase()}?`
      : `All right. Shall I tell you about future deals in ${category.toLowerCase()}?`,
  'purchase.started': () => "Great, let's do that.",
  'purchase.goOn': () => "Let's go on with your purchase.",
  'purchase.verifyFirst': () =>
    'I can sell it to you here once I know that it is you: with an order that you placed with us before.',
  'purchase.readBack': (priced: Priced & { readonly creditMinor?: number }) => {
    const { items, totalMinor: priceMinor, currency, withOrder, creditMinor = 0 } = priced;
    const where = withOrder === undefined ? 'as a new order' : `added to your order #${withOrder}`;
    return `So that's ${itemsInWords(items)}, ${where}; ${delivered(priced)}. ${wouldPay({ priceMinor, currency, creditMinor })}${welcomed(priced)}${rewarded(priced)} Shall I buy it?`;
  },
  'purchase.done': ({ items, orderNumber, isNewOrder, points, ...bought }: Bought) =>
    `Done: ${itemsInWords(items)} ${isNewOrder ? `is ordered as your new order #${orderNumber}` : `has been added to your order #${orderNumber}`}. ${hasPaid({ ...bought, priceMinor: bought.totalMinor })}, and you earned ${points} points.`,
  'purchase.notBought': () => 'All right, I bought nothing, and nothing was charged.',
  'purchase.declined': ({ reason }: { reason: DeclineReason }) =>
    `I'm sorry, your card was declined: ${DECLINES[reason]}. Nothing was charged or ordered. The offer still stands.`,
  'purchase.soldOut': () =>
    "I'm sorry, the last one has just been sold to somebody else. Nothing was charged or ordered.",
  'purchase.nothingOffered': () => 'I have no open offer of that for you right now.',
  'purchase.showOthers': ({ category }: { category: string }) =>
    `Shall I show you what we have in ${category.toLowerCase()} now?`,
  'purchase.notSoMany': () => "I'm sorry, there aren't that many left.",
  'purchase.offerExpired': () =>
    "I'm sorry, that offer has expired, so I can't sell it at that price any more. Nothing was charged.",
  'purchase.offerGone': () => "I'm sorry, that offer doesn't stand any more. Nothing was charged.",
  'purchase.boughtBefore': () => "You've bought that already, so I won't do it twice.",
  'purchase.orderClosed': () =>
    "I'm sorry, your order has left our warehouse by now, so nothing can be added to it. Nothing was charged; it can still come as an order of its own.",
  'purchase.codeGone': () =>
    "I'm sorry, the welcome code in that price has been used or has run out by now, so I bought nothing, and nothing was charged.",
  'purchase.goodwillGone': () =>
    "I'm sorry, the goodwill discount in that price makes up for your order's trouble once, and another purchase has used it by now. I bought nothing, and nothing was charged.",
  'purchase.creditGone': () =>
    "I'm sorry, there's less store credit in your account by now than I read out. Nothing was charged or ordered. The offer still stands: take it again, and I'll read you the new amounts.",
  'purchase.noPaymentMethod': () =>
    "I'm sorry, there's no payment method on file for you that I may charge. Nothing was ordered.",
  'purchase.interrupted': () =>
    "I'm sorry, that didn't go through. Nothing was charged or ordered. The offer still stands: you can try again.",
  'purchase.tooManyMisses': () => "I couldn't confirm the card, so I bought nothing, and nothing was charged.",
  'purchase.locked': ({ minutes }: { minutes: number }) =>
    `To keep your account safe I can't check a card for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. Nothing was charged.`,
  'purchase.aboveLimit': (price: Amount) =>
    `For ${money(price)} I need a code from you, and I can't send another one now. Nothing was charged; our team can take the order.`,
  'purchase.codeSent': (price: Amount) =>
    `For a charge of ${money(price)} I need one more proof that it's you: a six-digit code is on its way to the contact that we have on file.`,
  'purchase.codeFailed': () =>
    "I couldn't confirm this purchase with a code, so I bought nothing, and nothing was charged.",
  'purchase.checking': () =>
    "I'm checking whether that went through; I won't do it twice. Ask me in a minute or two, and I'll know.",
  'purchase.stillChecking': () => "I'm still checking whether your purchase went through. I won't do it twice.",
} as const;
