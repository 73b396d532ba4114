import type { DeliveryPrice } from './delivery.ts';
import type { Circumstances } from './facts.ts';
import type { Quote, QuoteLine } from './quote.ts';
import { PERSONAL } from './reason.ts';

/** What of the customer's own made the prices, each once, in the order of the lines. */
export function basisOf(lines: readonly QuoteLine[], { reasons }: DeliveryPrice): readonly string[] {
  const ofLines = lines.flatMap((line) =>
    line.reasons.filter(({ code, amountMinor }) => amountMinor !== 0 && PERSONAL.includes(code)),
  );
  const ofDelivery = reasons.filter(({ code, amountMinor }) => code === 'tier-delivery' && amountMinor !== 0);
  return [...new Set([...ofLines, ...ofDelivery].map(({ code }) => code))];
}

/** The notices due to a customer who lives where the law asks for them, beside a price that was made with their data. */
export function noticesFor(basis: readonly string[], { customer, policy }: Circumstances): Quote['notices'] {
  const { address } = customer ?? {};
  if (basis.length === 0 || !address) return [];
  return policy.notices
    .filter(({ country, region }) => country === address.country && region === address.region)
    .map(({ notice }) => notice);
}
