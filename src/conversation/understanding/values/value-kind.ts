/** What customers tell about themselves and their wishes, in any intent. */
export type ValueKind =
  | 'orderNumber'
  | 'email'
  | 'phone'
  | 'firstName'
  | 'lastName'
  | 'category'
  | 'budget'
  | 'contactPreference'
  | 'product'
  | 'returnItem'
  | 'returnReason'
  | 'resolution'
  | 'callbackDate'
  | 'callbackTime'
  | 'callbackTopic'
  | 'timeZone'
  | 'bookingCode'
  | 'tier';

/** One value in what a customer said. */
export interface FoundValue {
  readonly kind: ValueKind;
  /**
   * Normalised: an order number's digits, an e-mail address as `parseEmailAddress` gives it, a phone number in E.164,
   * a budget in whole or decimal units, an ISO date, a time as "HH:MM", a name as written, otherwise a value of
   * bot-definition.
   */
  readonly value: string;
  /** The customer's own words for it, a literal part of the message. */
  readonly words: string;
  /** `guessed` when the customer hedged. */
  readonly sureness: 'said' | 'guessed';
}
