/** What a link into the privacy pages is for. A link of one kind is worth nothing on a page of another. */
export const PRIVACY_LINK_KINDS = ['confirm', 'unsubscribe', 'preferences'] as const;
export type PrivacyLinkKind = (typeof PRIVACY_LINK_KINDS)[number];

/**
 * How long a link works, in days. Whoever asked for mail confirms within a week or asks again; who gets mail may end it
 * as long as they still find the mail; a link that shows settings works for a month.
 */
export const PRIVACY_LINK_DAYS: Readonly<Record<PrivacyLinkKind, number>> = {
  confirm: 7,
  unsubscribe: 400,
  preferences: 30,
};

/** A link before it is signed. It carries the person's id alone: no name, no address, no purpose that could be edited. */
export interface PrivacyLink {
  readonly kind: PrivacyLinkKind;
  readonly personId: string;
  /** The first second in which it works no more. */
  readonly expiresAtEpochSeconds: number;
}

/** What a link's token turned out to be; `forged` is also one that was cut off, edited, or made for another page. */
export type ReadPrivacyLink =
  | { readonly kind: 'person'; readonly personId: string; readonly issuedAtEpochSeconds: number }
  | { readonly kind: 'expired' | 'forged' };

const SECONDS_A_DAY = 86_400;

/** How long a link works, in seconds. */
export const lifetimeOf = (kind: PrivacyLinkKind): number => PRIVACY_LINK_DAYS[kind] * SECONDS_A_DAY;
