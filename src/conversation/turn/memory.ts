import type { ProductCategory } from '#business/catalog/index';
import type { UsedInShort } from '#business/chat/index';
import type { PlainDate } from '#business/dates';
import type { VerifiedIdentity } from '#business/identity/index';
import type { Arm, Group } from '#business/experiments/index';
import type { OfferName } from '#business/offers/index';
import type { IntentName } from '#generated/bot';
import { CALM, type Mood } from '../understanding/mood/mood.ts';
import type { ValueKind } from '../understanding/values/value-kind.ts';
import type { Message } from './message.ts';

/**
 * Where a value comes from: stated, said with a doubt, known from earlier in the conversation, or from the verified
 * customer's profile. A guess is confirmed before it is used, a statement isn't.
 */
export type Source = 'said' | 'guessed' | 'remembered' | 'profile';

export interface Known {
  readonly value: string;
  readonly source: Source;
}

/** Values by what they are. */
export type KnownValues = Readonly<Partial<Record<ValueKind, Known>>>;

/** A slot of the task, a yes to what was read back or offered, what to change of it, or a yes to dropping it. */
export type Question = { readonly slot: string } | 'yes' | 'change' | 'drop';

/** A question about a product or about sales: it is answered at once, without the questions of a form. */
export type ProductQuestion =
  | { readonly kind: 'product'; readonly name: string }
  /** A thing that no name of the bot stands for; the catalogue may know it all the same. */
  | { readonly kind: 'other-thing'; readonly name: string; readonly category?: ProductCategory }
  /** What a whole department costs. */
  | { readonly kind: 'shelf'; readonly category: ProductCategory }
  | { readonly kind: 'sale'; readonly category?: ProductCategory };

/** A wish that is being worked on. */
export interface Task {
  readonly intent: IntentName;
  /** Well-formed values by slot. */
  readonly filled: Readonly<Record<string, Known>>;
  /** Values that didn't match and wait for the one that was wrong with them to be said anew. */
  readonly setAside?: Readonly<Record<string, Known>>;
  readonly asked: Question;
  /** How often in a row the question has gone unanswered. */
  readonly timesMissed: number;
  /** True once a value was corrected or guessed: then all is read back before it is used. */
  readonly isToBeConfirmed: boolean;
  /** True while the bot has only offered it. */
  readonly isOffered: boolean;
  /** Names the pending confirmation, while a yes to it would set something going. */
  readonly nonce?: string;
  /** The offer that it is about buying; absent for every other wish. */
  readonly offerId?: string;
  /** The reward that points are to be redeemed for; absent for every other wish. */
  readonly rewardCode?: string;
  /** What of a purchase store credit pays, as it was read out; minor units. */
  readonly creditMinor?: number;
  /** The question that it is about, where it has waited for its answer. */
  readonly asks?: ProductQuestion;
}

/** Which prices were shown last; what they are and were made of is read anew. */
export interface Shown {
  readonly category: string;
  /** The product that was spoken of first comes first. */
  readonly skus: readonly string[];
  /** Those of them whose price together was said. */
  readonly bundle?: readonly string[];
  /** Dollars as a plain number. */
  readonly budget?: string;
}

/**
 * What the answer about an order will likely need, as it was when the customer was verified: so that fulfillment reads and
 * writes all of it at once. It proves nothing: what the order says then counts.
 */
export interface Foreseen {
  readonly orderNumber: string;
  readonly today: PlainDate;
  /** What the answer ends with; `none` where it may end with no offer. */
  readonly play: 'expedite' | 'deals' | 'updates' | 'none';
  /** By when the order comes by the faster way. */
  readonly arrivesOn?: PlainDate;
  /** Whether its parcel was lost or damaged. */
  readonly isInTrouble?: true;
}

/** Which offer was drawn for this conversation, and when it is made. */
export interface DrawnOffer {
  readonly arm: Arm;
  /** Whom it was drawn for: what follows is learned of them, whoever they turn out to be. */
  readonly group: Group;
  /** What it is about. */
  readonly category?: ProductCategory;
  readonly isMade?: true;
}

/** A wish still to come. */
export interface Waiting {
  readonly intent: IntentName;
  /** The values that its own words hold; they count before what is known from elsewhere. */
  readonly told: KnownValues;
  /** What its own words ask, where that needs no form. */
  readonly asks?: ProductQuestion;
}

/** A mark of a message and when it came, to know one that was sent twice. */
export interface Heard {
  readonly mark: number;
  readonly atEpochSeconds: number;
}

/**
 * What a conversation remembers from turn to turn.
 *
 * It travels sealed through the client and may come back old or not at all. Losing it costs the customer no more than a
 * question asked again; what must not come back, such as attempts, codes and confirmations, is kept in the store.
 *
 * The version goes up with every change of form, a message's parameters included.
 */
export interface Memory {
  readonly version: 3;
  /** Whether the customer was told that this is an automated assistant. */
  readonly hasIntroducedItself: boolean;
  readonly identity?: VerifiedIdentity;
  /** The conversation's epoch that this memory is of: what an older one says is worth nothing after a log-out. */
  readonly epoch: number;
  /** What was said in passing or for another wish, for whichever wish can use it. */
  readonly known: KnownValues;
  readonly task?: Task;
  /** Interrupted wishes, the latest last. */
  readonly suspended: readonly Task[];
  /** Wishes still to come, in the order they were said. */
  readonly queue: readonly Waiting[];
  /** The wish that was worked on last, for a correction that comes after its end. */
  readonly lastIntent?: IntentName;
  /** Products of the order that was told of last: they can be read before the order is, and count only if it holds them. */
  readonly ordered?: readonly string[];
  /** From the turn's first half for its second. */
  readonly foreseen?: Foreseen;
  /** For "why this price?". */
  readonly shown?: Shown;
  /** What was offered last, and may be taken while it stands; a second one follows on one that was declined. */
  readonly offer?: OfferName & { readonly isSecond?: true };
  /** Absent where nothing is learned about offers. */
  readonly drawn?: DrawnOffer;
  /** How many offers the customer has declined so far. */
  readonly declinedOffers?: number;
  /** A purchase whose outcome isn't known yet. */
  readonly unsettled?: OfferName & { readonly nonce: string };
  readonly mood: Mood;
  /** Whether the next message may be a rating. */
  readonly isRatingAwaited: boolean;
  /** Whose points a rating brings: the customer who has just left. It says nothing of who goes on. */
  readonly rater?: string;
  /** What the bot said last, for "say that again". */
  readonly lastSaid: readonly Message[];
  /** The customer's latest messages without personal data, the latest last; what a person reads after a hand-off. */
  readonly trail: readonly string[];
  /** Fingerprint of the slots whose form was last found good; kept by the router. */
  readonly validatedSlots?: string;
  /** The last message. */
  readonly heard?: Heard;
  /** Messages in a row that weren't understood at all. */
  readonly timesLost: number;
  /** The wishes that the customer was asked to choose from just now. */
  readonly between?: readonly IntentName[];
  /** Whether they said that they are too young to sign up for anything. */
  readonly isChild?: true;
  /** The case with which a person took over, and how many messages came since. */
  readonly handOff?: { readonly reference: string; readonly linesSince: number };
  /** What functions have used for the conversation so far; kept by the router. */
  readonly used?: UsedInShort;
}

export const EMPTY_MEMORY: Memory = {
  version: 3,
  hasIntroducedItself: false,
  epoch: 0,
  known: {},
  suspended: [],
  queue: [],
  mood: CALM,
  isRatingAwaited: false,
  lastSaid: [],
  trail: [],
  timesLost: 0,
};

/**
 * The memory without the wish at hand; with `met`, one that was met at once is remembered as the last one, too. What was
 * only offered was nobody's wish.
 */
export function endTask(
  { task, foreseen: _, ...memory }: Memory,
  met = task?.isOffered ? undefined : task?.intent,
): Memory {
  return { ...memory, ...(met && { lastIntent: met }) };
}

/** What belongs to one wish alone: the next return has another reason, the next call another time. */
const PASSING: readonly ValueKind[] = [
  'returnItem',
  'returnReason',
  'resolution',
  'callbackDate',
  'callbackTime',
  'callbackTopic',
  'bookingCode',
  'product',
  'budget',
];

/** The memory after a wish was met, without what belonged to it alone. */
export function forgetPassing(memory: Memory): Memory {
  const kept = Object.entries(memory.known).filter(([kind]) => !PASSING.some((passing) => passing === kind));
  return { ...memory, known: Object.fromEntries(kept) };
}

/** The memory without who the customer is, what they told, and what they wanted, at the present epoch. */
export function forgetCustomer({ hasIntroducedItself, mood, timesLost }: Memory, epoch: number): Memory {
  return { ...EMPTY_MEMORY, hasIntroducedItself, mood, timesLost, epoch };
}

/** The memory with who the customer is now; of another one before, they take over nothing. */
export function withIdentity(memory: Memory, identity: VerifiedIdentity): Memory {
  const isAnother = memory.identity !== undefined && memory.identity.customerId !== identity.customerId;
  return { ...(isAnother ? forgetEarlier(memory) : memory), identity, epoch: identity.epoch };
}

/** What the present message may have told stays: the claim that it makes, and its own line for the team. */
function forgetEarlier({
  handOff: _,
  shown: _shown,
  ordered: _ordered,
  foreseen: _foreseen,
  declinedOffers: _declined,
  drawn: _drawn,
  ...memory
}: Memory): Memory {
  const { orderNumber, email } = memory.known;
  const known = { ...(orderNumber && { orderNumber }), ...(email && { email }) };
  return { ...memory, known, suspended: [], trail: memory.trail.slice(-1) };
}
