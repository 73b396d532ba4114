import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';

/** What leaving one's details is thanked for with. */
export const WELCOME_POLICY = { percent: 10, days: 30 } as const;

export const WELCOME_CODE_STATES = ['issued', 'redeemed', 'expired'] as const;
export type WelcomeCodeState = (typeof WELCOME_CODE_STATES)[number];

/** A discount that one person can use once. It depends on no consent. */
export interface WelcomeCode {
  /** "WELCOME-" and twelve letters and digits that nobody can guess. */
  readonly code: string;
  /** Whose it is: of nobody else's purchase it takes anything off. */
  readonly personId: string;
  /** Whole percent. */
  readonly percent: number;
  /** The last day on which it counts, in the shop's time zone. */
  readonly expiresOn: PlainDate;
  /** The second from which on it doesn't. */
  readonly expiresAtEpochSeconds: number;
  readonly issuedAtIso: string;
  readonly redeemed?: { readonly purchaseId: string; readonly atIso: string };
}

/** A code as its owner uses it. */
export type WelcomeCodeInHand = Pick<WelcomeCode, 'code' | 'personId'>;

/** What a purchase takes off by a code. */
export interface WelcomeCodeUse extends WelcomeCodeInHand {
  readonly purchaseId: string;
  readonly nowEpochSeconds: number;
}

/** @param code made anew for each person */
export function newWelcomeCode(
  { code, personId }: Pick<WelcomeCode, 'code' | 'personId'>,
  nowEpochSeconds: number,
  shopTimeZone: string,
  policy: { readonly percent: number; readonly days: number } = WELCOME_POLICY,
): WelcomeCode {
  const now = Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000);
  const expiresOn = now.toZonedDateTimeISO(shopTimeZone).toPlainDate().add({ days: policy.days });
  const end = expiresOn.add({ days: 1 }).toZonedDateTime(shopTimeZone);
  return {
    code,
    personId,
    percent: policy.percent,
    expiresOn: expiresOn.toString(),
    expiresAtEpochSeconds: Math.floor(end.epochMilliseconds / 1000),
    issuedAtIso: now.toString(),
  };
}

export function stateOfWelcomeCode(
  { redeemed, expiresAtEpochSeconds }: Pick<WelcomeCode, 'redeemed' | 'expiresAtEpochSeconds'>,
  nowEpochSeconds: number,
): WelcomeCodeState {
  if (redeemed) return 'redeemed';
  return nowEpochSeconds < expiresAtEpochSeconds ? 'issued' : 'expired';
}
