import type { ManagePorts } from '#conversation/turn/index';

/** Ports for turns that need nothing: every call fails the test. */
export const UNREACHABLE_PORTS: ManagePorts = {
  orders: { findByNumber: () => Promise.reject(new Error('No order is needed here.')) },
  verify: () => Promise.reject(new Error('No verification is needed here.')),
};
