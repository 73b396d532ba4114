import type { ManagePorts } from '#conversation/turn/index';

/** Of somebody who has bought nothing before, agreed to nothing and has no welcome code. */
export const NOTHING_BOUGHT: Pick<ManagePorts, 'history' | 'lifetimeValues' | 'consents' | 'welcomeCodeOf'> = {
  history: { findByCustomer: () => Promise.resolve([]) },
  lifetimeValues: { find: () => Promise.resolve(undefined) },
  welcomeCodeOf: () => Promise.resolve(undefined),
  consents: { hasConsented: () => Promise.resolve(false) },
};
