import type { CustomerTier } from '../customers/index.ts';
import { PINNED_CUSTOMERS } from './definitions/index.ts';
import { type Audience, controlOf, type Experiment } from './experiment.ts';
import { murmur } from './murmur.ts';

/** Who is in a conversation, as far as experiments ask. */
export interface Subject {
  readonly conversationId: string;
  /** Of a verified customer. */
  readonly customerId?: string | undefined;
  readonly tier?: CustomerTier | undefined;
  readonly channel: 'chat' | 'sms' | 'voice';
}

/** What a variant is drawn for: the customer, whichever conversation they come in, else the conversation. */
export const unitOf = ({ customerId, conversationId }: Pick<Subject, 'customerId' | 'conversationId'>): string =>
  customerId ?? conversationId;

const WHOLE = 10_000;

/** Where of 10,000 places a unit stands in an experiment; another experiment's places are drawn anew. */
export const placeOf = (experiment: string, unit: string): number => murmur(`${experiment}/${unit}`) % WHOLE;

/**
 * The variant of a unit: always the same one. The shares lie side by side in the order of the variants, so that who
 * makes one of them wider moves only units at its ends, and none of any other experiment.
 */
export function variantAt({ name, variants }: Pick<Experiment, 'name' | 'variants'>, unit: string): string {
  const place = placeOf(name, unit);
  let end = 0;
  for (const variant of variants) {
    end += variant.share;
    if (place < end) return variant.name;
  }
  return variants[0].name;
}

/**
 * The variant that a subject takes part with; undefined for who takes no part, and gets the control uncounted: whom the
 * experiment isn't about, and who is pinned.
 */
export function assign(
  experiment: Pick<Experiment, 'name' | 'variants' | 'audience'>,
  subject: Subject,
  pinned = PINNED_CUSTOMERS,
): string | undefined {
  const isPinned = subject.customerId !== undefined && pinned.includes(subject.customerId);
  return isPinned || !isIn(experiment.audience, subject) ? undefined : variantAt(experiment, unitOf(subject));
}

/** What a subject gets, whether they take part or not. */
export const variantFor = (
  experiment: Pick<Experiment, 'name' | 'variants' | 'audience'>,
  subject: Subject,
  pinned = PINNED_CUSTOMERS,
): string => assign(experiment, subject, pinned) ?? controlOf(experiment);

function isIn({ isKnown, tiers, channels }: Audience, { customerId, tier, channel }: Subject): boolean {
  if (isKnown !== undefined && isKnown !== (customerId !== undefined)) return false;
  if (tiers && (tier === undefined || !tiers.includes(tier))) return false;
  return !channels || channels.includes(channel);
}
