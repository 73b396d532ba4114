/** The rules of the exchange that are numbers. */
export const EXCHANGE_POLICY = {
  /** From this score on buyers bid; below it the contract's price is asked. */
  highValueScore: 70,
  /** A ping is sent when at least so many leads share what it says. */
  fewestAlike: 5,
  /** How long a buyer has for a bid, milliseconds. */
  bidDeadlineMs: 150,
  /** How long a buyer has to take a lead, or a notice, milliseconds. */
  postDeadlineMs: 3000,
  /** After a sale nobody else is offered the lead for so long, days. */
  restDays: 30,
  /** No honest bid is so many times the reserve: it is a mistake, or bait. */
  absurdTimes: 50,
  /** The one in which the shop sells; sums of others can't be compared. */
  currency: 'USD',
  /** Whoever works on a sale has finished, or is gone, after so many seconds. */
  leaseSeconds: 60,
} as const;

/** When a post whose outcome is unknown is asked after, and when a notice is sent again: seconds after each attempt. */
export const POST_WAITS: readonly number[] = [30, 120, 600, 3600, 6 * 3600];
export const NOTICE_WAITS: readonly number[] = [60, 300, 1800, 7200, 6 * 3600, 12 * 3600, 24 * 3600];

/** Until when a person would find out why a lead wasn't sold, and what counted for a cap. Days. */
export const ROUND_KEPT_DAYS = 400;
