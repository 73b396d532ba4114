import type { Challenge, ChallengeName, CodePurpose, ReservedTry } from './challenge.ts';

/**
 * Keeps one challenge for each conversation, and when it asked for codes. Each change is atomic and sees all that came
 * before it.
 */
export interface CodeStore {
  /**
   * Puts the challenge in the place of the conversation's earlier one, whose code is worth nothing from then on.
   *
   * @returns `limited` when `CODE_POLICY` allows no request yet, with the times of the earlier ones, newest first;
   *          nothing is changed then
   */
  open(
    challenge: Challenge,
  ): Promise<{ readonly kind: 'opened' } | { readonly kind: 'limited'; readonly requestedAt: readonly number[] }>;

  /**
   * Takes a challenge for sending, before anything is sent, and forgets the contact that it was to prove.
   *
   * @returns undefined when it has been taken before, is no longer the conversation's newest, or has expired
   */
  take(name: ChallengeName, nowEpochSeconds: number): Promise<CodePurpose | undefined>;

  /**
   * Makes the taken challenge's code redeemable.
   *
   * @returns false when the challenge is no longer the conversation's newest; it must not be sent then
   */
  arm(name: ChallengeName, codeHash: string): Promise<boolean>;

  /**
   * Counts a try before its result is known.
   *
   * @returns undefined when there is nothing to try: no challenge, or one that is spent, expired or out of tries
   */
  reserveTry(conversationId: string, nowEpochSeconds: number): Promise<ReservedTry | undefined>;

  /** Spends the challenge; true for one caller only, and never when it has expired or been replaced. */
  spend(name: ChallengeName, nowEpochSeconds: number): Promise<boolean>;
}

/** The keyed hash under which a code is kept: without the key, a million tries would find the code. */
export type HashCode = (challengeId: string, code: string) => string;

/**
 * Has the code of an opened challenge sent by someone else, and doesn't wait for it: how long sending takes would tell
 * whether there is a customer to send to.
 *
 * @throws CodeSenderUnreachableError
 */
export type DispatchCode = (name: ChallengeName) => Promise<void>;
