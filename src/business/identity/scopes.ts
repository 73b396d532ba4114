import { type Limit, LIMITS, type ScopeKind } from './policy.ts';
import type { AttemptScope, Claimant } from './ports.ts';

/** What an attempt is counted against, with what follows from too many. */
export interface Scope extends AttemptScope {
  readonly limit: Limit;
}

const scope = (kind: ScopeKind, id: string): Scope => ({
  key: `${kind}#${id}`,
  windowSeconds: LIMITS[kind].windowSeconds,
  limit: LIMITS[kind],
});

const ofClaimant = ({ conversationId, caller }: Claimant): readonly Scope[] => [
  scope('session', conversationId),
  caller === 'shared' ? scope('sharedCaller', '') : scope('caller', caller),
  scope('everybody', ''),
];

/** A claim to be the customer of an order is counted against the order as it was claimed, too. */
export const claimScopes = (orderNumber: string, who: Claimant): readonly Scope[] => [
  ...ofClaimant(who),
  scope('order', orderNumber),
];

/** A fact about a verified customer is counted against the customer, too. */
export const factScopes = (customerId: string, who: Claimant): readonly Scope[] => [
  ...ofClaimant(who),
  scope('customer', customerId),
];
