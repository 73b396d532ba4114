/** The numbers of a purchase. */
export const PURCHASE_POLICY = {
  /**
   * How long who works on a purchase has it alone, in seconds: longer than any function may run and any request of its
   * may be under way, so that whoever takes over finds nobody at work.
   */
  leaseSeconds: 120,
  /**
   * How long after its beginning a purchase that is undone waits for a payment that its provider hasn't heard of, in
   * seconds. What comes later still is let go when the provider tells of it.
   */
  latePaymentSeconds: 300,
  /** How often a commit is tried again because its order has changed meanwhile. */
  commitAttempts: 5,
  /** How many purchases one sweep takes. */
  sweptAtOnce: 25,
  /** When an order that begins with a purchase is promised, in days. */
  newOrderDays: 5,
  /** Above this a charge needs a one-time code as well, minor units. */
  codeAboveMinor: 200_00,
} as const;
