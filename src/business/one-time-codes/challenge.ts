import type { Contact } from './contacts-for-code.ts';

/** Names one code of one conversation. It may travel: it says nothing about the code or the customer. */
export interface ChallengeName {
  readonly conversationId: string;
  readonly challengeId: string;
}

/** What the customer said they know, kept so that the right code proves it too. */
export interface CodeClaim {
  readonly orderNumber: string;
  /** Normalised by `parseEmailAddress`. */
  readonly email: string;
}

/** Whom a code is for. */
export interface CodePurpose {
  /**
   * The customer to whom the code is sent, or the keyed hash of a contact that is to be proved. Absent for a decoy: all
   * is done as ever, but nothing is sent.
   */
  readonly target?: string;
  /**
   * The contact that is to be proved, known or not: who sends the code finds that out. It is kept only until the
   * challenge is taken for sending.
   */
  readonly contact?: Contact;
  readonly claim?: CodeClaim;
  /** The offer whose charge the code is for: it counts for that charge alone, and no other code counts for it. */
  readonly charge?: string;
}

/** A code that was asked for. */
export interface Challenge extends ChallengeName, CodePurpose {
  readonly requestedAtEpochSeconds: number;
}

/** A try that has been counted. */
export interface ReservedTry extends ChallengeName, CodePurpose {
  /** Tries of this code up to now, this one included. */
  readonly tries: number;
  /** Absent as long as no code has been sent, and forever for a decoy. */
  readonly codeHash?: string;
}
