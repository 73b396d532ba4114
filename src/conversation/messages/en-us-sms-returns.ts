import { money } from './price-in-words.ts';
import { whyNot } from './why-no-return.ts';
import type { Wordings } from './wordings.ts';

/** What is said of returns in one SMS. */
export const EN_US_SMS_RETURNS = {
  'processReturn.readBack': ({
    items,
    orderNumber,
    resolution,
    refundMinor,
    differenceMinor,
    currency,
    sendBackBy,
  }) => {
    const what = items.map(({ name, quantity }) => (quantity > 1 ? `${String(quantity)} x ${name}` : name)).join(', ');
    const gain =
      resolution === 'Exchange'
        ? `exchange${differenceMinor > 0 ? ` for ${money({ priceMinor: differenceMinor, currency })} more` : ''}`
        : `${resolution.toLowerCase()} ${money({ priceMinor: refundMinor, currency })}`;
    return `Return of ${what}, order #${orderNumber}: ${gain}. Send by ${sendBackBy}. Shall I set it up?`;
  },
  'processReturn.readBackKept': ({ items, orderNumber, trouble, resolution, refundMinor, currency }) => {
    const what = items.map(({ name, quantity }) => (quantity > 1 ? `${String(quantity)} x ${name}` : name)).join(', ');
    const gain =
      resolution === 'Exchange'
        ? 'sent again, no charge'
        : `${resolution.toLowerCase()} ${money({ priceMinor: refundMinor, currency })}`;
    return `${what}, order #${orderNumber}, ${trouble}: ${gain}. Nothing to send back. Shall I do that?`;
  },
  'processReturn.refused': (refused) =>
    refused.refusal.code === 'window-closed'
      ? `Sorry, too late for the ${refused.refusal.name}: it could have been returned until ${refused.refusal.until}.`
      : whyNot(refused),
} as const satisfies Wordings;
