/**
 * What a one-time code is worth, and how often one is sent.
 *
 * Six digits and five tries leave a guesser 1 chance in 200,000 for each code. A customer gets five codes an hour at
 * most, whoever asks: that bounds a guesser's tries over any number of conversations, and spares a telephone from being
 * flooded.
 */
export const CODE_POLICY = {
  digits: 6,
  /** From the request to the last second in which the code may be redeemed. */
  lifetimeSeconds: 600,
  triesPerCode: 5,
  secondsBetweenRequests: 60,
  /** In one conversation, for real customers and strangers alike. */
  requestsPerHour: 3,
  /** To one customer, over all conversations. */
  codesPerCustomerAndHour: 5,
} as const;

export const HOUR_SECONDS = 3600;
