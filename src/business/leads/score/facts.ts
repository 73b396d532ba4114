/** What a score is made of: plain numbers and yes or no, so that no name or address gets near it. */
export interface LeadFacts {
  /** What was paid so far, or what the customer is worth where the history says more; minor units. */
  readonly valueMinor: number;
  readonly purchases: number;
  /** In how many conversations the person left or confirmed details. */
  readonly conversations: number;
  /** The link in the mail was confirmed: marketing by e-mail is agreed on. */
  readonly isSubscribed: boolean;
  readonly hasFirstName: boolean;
  readonly hasLastName: boolean;
  /** An address of a throw-away mail service counts as none. */
  readonly hasLastingEmail: boolean;
  readonly hasPhone: boolean;
  /** Region or time zone: when, and where, to reach the person. */
  readonly hasPlace: boolean;
  /** How many product categories. */
  readonly interests: number;
  readonly offersAccepted: number;
  readonly offersDeclined: number;
}
