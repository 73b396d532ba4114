import type { NoAnswer, PaymentGateway } from '#business/payments/index';

/** What is wrong with the way to the payment provider. */
export const MOODS = [
  'healthy',
  'answer-lost',
  'never-arrives',
  'arrives-late',
  'unavailable',
  'delivered-twice',
] as const;
export type GatewayMood = (typeof MOODS)[number];

/** A gateway whose calls fare as its mood is at the moment; what arrives late is put aside until somebody delivers it. */
export function createMoodyGateway(
  gateway: PaymentGateway,
  mood: () => GatewayMood,
  late: (() => Promise<unknown>)[],
): PaymentGateway {
  const fare =
    <Asked, Answer>(call: (asked: Asked) => Promise<Answer>) =>
    async (asked: Asked): Promise<Answer | NoAnswer> => {
      switch (mood()) {
        case 'never-arrives':
          return { kind: 'unknown' };
        case 'arrives-late':
          late.push(() => call(asked));
          return { kind: 'unknown' };
        case 'unavailable':
          return { kind: 'unavailable' };
        case 'answer-lost':
          await call(asked);
          return { kind: 'unknown' };
        case 'delivered-twice':
          await call(asked);
          return call(asked);
        case 'healthy':
          return call(asked);
      }
    };
  return {
    authorize: fare(gateway.authorize),
    capture: fare(gateway.capture),
    cancel: fare(gateway.cancel),
    refund: fare(gateway.refund),
    find: fare(gateway.find),
  };
}
