import type { CustomerRepository } from '../customers/index.ts';
import type { OrderRepository } from '../orders/index.ts';
import type { Lock } from './lock.ts';

/** Who makes a claim, when. */
export interface Claimant {
  readonly conversationId: string;
  /** A keyed hash that the chat API vouches for, or `shared` for everybody whom nobody vouches for. */
  readonly caller: string;
  readonly nowEpochSeconds: number;
}

/** A conversation at a moment. */
export type Conversing = Pick<Claimant, 'conversationId' | 'nowEpochSeconds'>;

/** What an attempt is counted against, such as `session#<id>`, and for how long. */
export interface AttemptScope {
  /** Never an address or another personal value in the clear. */
  readonly key: string;
  readonly windowSeconds: number;
}

/** Counts attempts where parallel guesses can't all see zero. */
export interface AttemptCounter {
  /**
   * Counts one attempt before its result is known.
   *
   * @returns attempts in the current window with this one, at least 1; sees all writes that came before
   */
  reserve(scope: AttemptScope, nowEpochSeconds: number): Promise<number>;

  /** Takes back an attempt, in the window of the same instant. */
  refund(scope: AttemptScope, nowEpochSeconds: number): Promise<void>;
}

/** Where the locks of sessions and callers are kept, each for a day after its end. */
export interface LockStore {
  /** The last lock, in force or of the last day; sees all writes that came before. */
  find(scopeKey: string, nowEpochSeconds: number): Promise<Lock | undefined>;

  /**
   * Sets a lock that follows on the one before it. When another attempt has set one meanwhile, that one stays:
   * parallel guesses bring on one lock.
   *
   * @param before what `find` found
   */
  follow(scopeKey: string, lock: Lock, before: Lock | undefined, nowEpochSeconds: number): Promise<void>;
}

/**
 * The epoch of each conversation: which of its verifications is in force. It is kept for a day after its last change,
 * longer than any seal that names it.
 */
export interface ConversationState {
  /** The present epoch, 0 when there was none; sees all writes that came before. */
  readEpoch(conversation: Conversing): Promise<number>;

  /** Ends every identity of the conversation so far. Returns the new epoch, at least 1. */
  raiseEpoch(conversation: Conversing): Promise<number>;
}

/** Compares two keyed hashes in constant time. */
export type HashesAreEqual = (a: string, b: string) => boolean;

/** A code to the contact on file of `target`; with nobody to send it to, the same work is done and nothing is sent. */
export interface CodeRequest {
  readonly conversationId: string;
  readonly claim?: { readonly orderNumber: string; readonly email: string };
  /** The customer, when the claim is right. */
  readonly target: string | undefined;
  /** The offer whose charge the code is to be for; absent where it is to verify the customer. */
  readonly charge?: string;
}

/** What became of a request, which must not depend on whether there is a target. */
export type CodeRequested =
  | { readonly kind: 'requested' }
  | { readonly kind: 'too-soon'; readonly seconds: number }
  | { readonly kind: 'no-more' };

export type RequestCode = (request: CodeRequest, nowEpochSeconds: number) => Promise<CodeRequested>;

/** What counting an attempt needs. */
export interface AttemptPorts {
  readonly attempts: AttemptCounter;
  readonly locks: LockStore;
  /** Tells operations that everybody together misses too much. */
  readonly raiseAlarm: () => void;
  readonly delay: (milliseconds: number) => Promise<void>;
}

/** What verification needs. */
export interface IdentityPorts extends AttemptPorts {
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly customers: Pick<CustomerRepository, 'findByEmailHash' | 'findById'>;
  readonly conversations: ConversationState;
  readonly requestCode: RequestCode;
  /** The shop's keyed hash, once its key is there. */
  readonly hash: (normalised: string) => Promise<string>;
  readonly hashesAreEqual: HashesAreEqual;
}
