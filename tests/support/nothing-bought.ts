import type { ManagePorts } from '#conversation/turn/index';

/** Of somebody who has bought nothing before and agreed to nothing. */
export const NOTHING_BOUGHT: Pick<ManagePorts, 'history' | 'lifetimeValues' | 'consents'> = {
  history: { findByCustomer: () => Promise.resolve([]) },
  lifetimeValues: { find: () => Promise.resolve(undefined) },
  consents: { hasConsented: () => Promise.resolve(false) },
};
