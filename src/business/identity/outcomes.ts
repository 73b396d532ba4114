import type { Customer } from '../customers/index.ts';
import type { Order } from '../orders/index.ts';
import type { CodeRequested } from './ports.ts';
import type { VerifiedIdentity } from './verified-identity.ts';

/** A claim to be the customer of an order. */
export interface Claim {
  readonly orderNumber: string;
  /** Normalised by `parseEmailAddress`. */
  readonly email: string;
}

/** What was read on the way to somebody's verification, for whoever goes on with it. */
export interface Theirs {
  readonly order: Order;
  /** Undefined as well when nobody looked. */
  readonly customer: Customer | undefined;
}

/** Nothing is judged any more: a code has been asked for, in case the claim is right. */
interface CodeNeeded {
  readonly kind: 'code-needed';
  readonly code: CodeRequested;
}

/** Nothing is judged for so many minutes, and nothing is sent. */
interface Locked {
  readonly kind: 'locked';
  readonly minutes: number;
}

/**
 * What became of a claim. `no-match` says nothing about which part was wrong, or whether the order exists; `code-needed`
 * and `locked` don't even say whether anything was.
 */
export type ClaimOutcome =
  /** The claim rests on a memory from before the present epoch, such as one from before a log-out: it isn't judged. */
  | { readonly kind: 'stale'; readonly epoch: number }
  | { readonly kind: 'verified'; readonly identity: VerifiedIdentity; readonly theirs?: Theirs }
  | { readonly kind: 'no-match' }
  | CodeNeeded
  | Locked;

/** What became of a fact; `not-in-force` when the verification it would build on has ended. */
export type FactOutcome =
  | { readonly kind: 'proved'; readonly identity: VerifiedIdentity }
  | { readonly kind: 'no-match' }
  | { readonly kind: 'not-in-force' }
  | CodeNeeded
  | Locked;
