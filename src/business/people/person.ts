/** By what somebody is known to be the same person: each is enough. */
export interface PersonContacts {
  readonly customerId?: string;
  /** Normalised by `parseEmailAddress`. */
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
}

/** Somebody whom the shop keeps consents or a lead of, customer or not. */
export interface Person {
  /** Random; the lead's id too. */
  readonly personId: string;
  /** The only name that the consent ledger knows; nothing leads from it to the person once its key is destroyed. */
  readonly pseudonym: string;
}
