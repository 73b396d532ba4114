/** What is done to a payment on account of one confirmation. */
export type PaymentEffect = 'authorize' | 'capture' | 'cancel' | 'refund';

/**
 * The idempotency key of one effect of a confirmation.
 *
 * @param confirmationKey the confirmation's own, at most 240 characters: providers take 255 in all
 * @example effectKey('chat-1:offer-2:n0nce', 'authorize') → 'chat-1:offer-2:n0nce:authorize'
 */
export const effectKey = (confirmationKey: string, effect: PaymentEffect): string => `${confirmationKey}:${effect}`;

/** The confirmation's key that an effect's key was made of; undefined when it is no key of that effect. */
export function confirmationKeyOf(key: string, effect: PaymentEffect): string | undefined {
  const ending = `:${effect}`;
  return key.endsWith(ending) ? key.slice(0, -ending.length) : undefined;
}
