import type { FactKind, Theirs, VerifiedIdentity } from '#business/identity/index';

/** How far the customer has shown to be who they say, for what they want. */
export type Standing =
  /** Nothing to verify with yet, or nothing that needs it. */
  | { readonly kind: 'anonymous' }
  /** The memory is from before a log-out; nothing of it counts any more. */
  | { readonly kind: 'stale'; readonly epoch: number }
  | { readonly kind: 'verified'; readonly identity: VerifiedIdentity; readonly theirs?: Theirs }
  /** Verified, and the wish needs one proof more. */
  | { readonly kind: 'fact-needed'; readonly identity: VerifiedIdentity; readonly fact: FactKind }
  | { readonly kind: 'fact-wrong'; readonly identity: VerifiedIdentity; readonly fact: FactKind }
  /** The verified customer names an order that isn't known to be theirs, and no address for it. */
  | { readonly kind: 'another-order' }
  /** The claim matches nothing; which part of it was wrong is told to nobody. */
  | { readonly kind: 'no-match' }
  /** A code is on its way to the contact on file, if the claim is right. */
  | { readonly kind: 'code-needed' }
  /** A code was asked for a moment ago; another can be asked for after so many seconds. */
  | { readonly kind: 'code-too-soon'; readonly seconds: number }
  | { readonly kind: 'code-wrong' }
  /** No code can be redeemed any more. */
  | { readonly kind: 'code-over' }
  /** No further code is sent for now. */
  | { readonly kind: 'code-limit' }
  | { readonly kind: 'locked'; readonly minutes: number };
