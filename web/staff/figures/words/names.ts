import { TEXTS } from '../texts.ts';

/** A figure's name for people: "upsell-conversion" is "Upsell conversion". */
export const nameOf = (figure: string): string => TEXTS.names[figure] ?? sentence(figure.replaceAll('-', ' '));

/** "offer-wording=benefit" is "offer wording: benefit"; tiers and channels are themselves. */
export const groupName = (group: string): string =>
  TEXTS.groups[group] ?? group.replace('=', ': ').replaceAll(/(?<=[a-z])-(?=[a-z])/g, ' ');

/** "CheckOrderStatus.OrderNumber" is "Check order status: order number", a way the same with its steps. */
export const wishName = (text: string): string =>
  text
    .split(' > ')
    .map((step) => sentence(step.split('.').map(spaced).join(': ')))
    .join(' › ');

const spaced = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll('-', ' ')
    .toLowerCase();

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const DAY = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const DAYS = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar day: "Nov 9". */
export const dayName = (day: string): string => DAY.format(Date.parse(day));
/** "Nov 1 – 30, 2026" */
export const daysName = (from: string, to: string): string => DAYS.formatRange(Date.parse(from), Date.parse(to));

const TIERS = ['Bronze', 'Silver', 'Gold', 'Platinum'];

/** Tiers in their order, others by name, what isn't known last. */
export function byGroup({ group: one }: { readonly group: string }, { group: other }: { readonly group: string }) {
  const rank = (group: string) => (['unknown', 'none'].includes(group) ? 99 : TIERS.indexOf(group));
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
