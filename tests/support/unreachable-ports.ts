import type { ManagePorts } from '#conversation/turn/index';

const fail = (what: string) => () => Promise.reject(new Error(`No ${what} is needed here.`));

/** Ports for turns that need nothing: every call fails the test. */
export const UNREACHABLE_PORTS: ManagePorts = {
  orders: { findByNumber: fail('order') },
  identity: {
    verifyByOrder: fail('verification'),
    proveFact: fail('proof'),
    factsFor: fail('fact'),
    accept: fail('proof'),
    readEpoch: fail('epoch'),
    end: fail('end'),
  },
  claimOnce: fail('claim'),
};
