import type { Offer, OfferLine } from '#business/offers/index';
import type { RuleCode } from '#business/pricing/index';
import { type Message, message } from '../turn/index.ts';

/** What of an offer is told: what it is, what it costs in all, and how it comes. */
export interface OfferTold {
  readonly items: readonly { readonly name: string; readonly quantity: number }[];
  /** Goods alone, minor units. */
  readonly goodsMinor: number;
  readonly deliveryMinor: number;
  readonly totalMinor: number;
  readonly currency: string;
  /** The order that it travels with. */
  readonly withOrder?: string;
  /** What the customer's welcome code takes off the goods, where it is used. */
  readonly welcome?: { readonly code: string; readonly off: number; readonly minor: number };
  /** What a reward takes off the goods, above 0, where one is used. */
  readonly rewardMinor?: number;
  /** True where a reward pays the delivery. */
  readonly isDeliveryReward?: true;
}

export const told = ({ lines, delivery, totalMinor, currency }: Offer): OfferTold => ({
  items: itemsOf(lines),
  goodsMinor: totalMinor - delivery.totalMinor,
  deliveryMinor: delivery.totalMinor,
  totalMinor,
  currency,
  ...(delivery.withOrder !== undefined && { withOrder: delivery.withOrder }),
  ...welcomeTold({ lines }),
  ...rewardsTold({ lines, delivery }),
});

/** Each thing once: its units may have different prices. */
export const itemsOf = (lines: readonly Pick<OfferLine, 'name' | 'quantity'>[]): OfferTold['items'] =>
  [...new Set(lines.map(({ name }) => name))].map((name) => ({
    name,
    quantity: lines.reduce((sum, line) => sum + (line.name === name ? line.quantity : 0), 0),
  }));

/** What a reward takes off the unit that it is used on; 0 for all others. */
export const rewardIn = (line: Pick<OfferLine, 'reasons'>): number => taken(line, 'reward');

/** What a welcome code takes off one unit. */
export const codeIn = (line: Pick<OfferLine, 'reasons'>): number => taken(line, 'welcome-code');

const taken = ({ reasons }: Pick<OfferLine, 'reasons'>, by: RuleCode): number =>
  reasons.reduce((sum, { code, amountMinor }) => sum - (code === by ? amountMinor : 0), 0);

function welcomeTold({ lines }: Pick<Offer, 'lines'>): Pick<OfferTold, 'welcome'> {
  const [used] = lines.flatMap(({ reasons }) => reasons.flatMap((one) => (one.code === 'welcome-code' ? [one] : [])));
  if (!used) return {};
  const minor = lines.reduce((sum, line) => sum + codeIn(line) * line.quantity, 0);
  return { welcome: { code: used.welcomeCode, off: used.off, minor } };
}

function rewardsTold({ lines, delivery }: Pick<Offer, 'lines' | 'delivery'>) {
  const rewardMinor = lines.reduce((sum, line) => sum + rewardIn(line), 0);
  const isDeliveryReward = delivery.reasons.some(({ code }) => code === 'reward-delivery');
  return { ...(rewardMinor > 0 && { rewardMinor }), ...(isDeliveryReward && { isDeliveryReward: true as const }) };
}

/** The faster way for an order is told by the day that it brings; undefined for an offer of anything else. */
function sooner({ delivery: { withOrder: orderNumber, arrivesOn }, totalMinor: priceMinor, currency }: Offer) {
  return orderNumber === undefined || arrivesOn === undefined
    ? undefined
    : { orderNumber, arrivesOn, priceMinor, currency };
}

/** Asks whether it is to be bought. */
export function askToBuy(offer: Offer): Message {
  const faster = sooner(offer);
  return faster ? message('expedite.ask', faster) : message('purchase.ask', told(offer));
}

/**
 * Everything that a second yes buys, and what of its price store credit pays; the very words are what the pending
 * confirmation holds.
 */
export function readBackOf(offer: Offer, creditMinor: number): Message {
  const faster = sooner(offer);
  const credit = creditMinor > 0 ? { creditMinor } : {};
  return faster
    ? message('expedite.readBack', { ...faster, ...credit })
    : message('purchase.readBack', { ...told(offer), ...credit });
}
