import type { ConsentPurpose, ConsentStanding } from '#business/consents/index';
import type { ContactPreference } from '#business/customers/index';
import type { Recipient } from './confirmed.ts';

/** Which consent each way of being reached needs; in the app and by post nothing is sent that needs one. */
export const PURPOSE_OF_CHANNEL: Readonly<Record<ContactPreference, ConsentPurpose | undefined>> = {
  Email: 'email',
  SMS: 'sms-and-calls',
  'Phone Call': 'sms-and-calls',
  'In-App Notification': undefined,
  Mail: undefined,
};

interface Situation {
  readonly preference: ContactPreference;
  /** Of a verified customer; what is on record of anybody else isn't looked at, since the questions would tell it. */
  readonly standing?: ConsentStanding | undefined;
  /** Whom data could be sold to. */
  readonly partners: readonly Recipient[];
  /** True where the browser says so, as by Global Privacy Control. */
  readonly isSaleRefused: boolean;
}

/**
 * What has to be asked, in this order and each for itself: the chosen channel, prices and recommendations made from
 * personal data, the sale to named third parties. What was agreed to before isn't asked again.
 *
 * @source docs/sign-up.md
 */
export function purposesDue({ preference, standing, partners, isSaleRefused }: Situation): readonly ConsentPurpose[] {
  const channel = PURPOSE_OF_CHANNEL[preference];
  const asked: readonly ConsentPurpose[] = [
    ...(channel ? [channel] : []),
    'profiling',
    ...(partners.length > 0 && !isSaleRefused ? (['sale'] as const) : []),
  ];
  return asked.filter((purpose) => !isAgreed(purpose, standing, partners));
}

/** A yes to some partners is none to others. */
function isAgreed(purpose: ConsentPurpose, standing: Situation['standing'], partners: Situation['partners']): boolean {
  const of = standing?.[purpose];
  if (of?.state !== 'granted') return false;
  return purpose !== 'sale' || partners.every(({ partnerId }) => of.recipients.includes(partnerId));
}
