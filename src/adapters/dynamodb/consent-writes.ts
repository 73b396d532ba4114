import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type ConsentEntry, isGranted, type LedgerHead, receiptIdOf } from '#business/consents/index';
import type { BlockReason } from '#business/outreach/index';
import { causeKey, entryKey, headKey, receiptKey } from './consent-item.ts';
import { toEventItem } from './event-item.ts';
import { consentListing } from './listing.ts';
import { hashesOf, personKey, type PersonKey } from './person-item.ts';
import { ITEM } from './table-keys.ts';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export interface ConsentTables {
  readonly leads: string;
  readonly events: string;
  readonly customers: string;
  /** Where addresses are blocked: given to whoever may record a yes to mail. */
  readonly notifications?: string;
}

/** One more entry: what stood before it, what stands after it, and whose it is. */
export interface Step {
  readonly before: LedgerHead;
  readonly after: LedgerHead;
  readonly entry: ConsentEntry;
  readonly whose: PersonKey;
  readonly eventId: string;
}

/** What keeps marketing mail from who said no, or was erased. */
export const LIFTED_BY_A_YES = ['unsubscribed', 'erased'] as const satisfies readonly BlockReason[];

const isFree = { ConditionExpression: 'attribute_not_exists(#key)', ExpressionAttributeNames: { '#key': 'key' } };

/** The entry, the head after it, and what leads to the entry: each is new, and the head is the one that was read. */
export function writeStep(
  { leads, events, notifications }: ConsentTables,
  { before, after, entry, whose, eventId }: Step,
): readonly Write[] {
  const { pseudonym, sequence, purpose, cause } = entry;
  const receipt = receiptIdOf(entry);
  const place = { pseudonym, sequence };
  const put = (Item: Record<string, unknown>): Write => ({ Put: { TableName: leads, Item, ...isFree } });
  return [
    { Put: { TableName: leads, Item: { ...headKey(pseudonym), ...after }, ...isAsRead(before) } },
    put({ ...entryKey(pseudonym, sequence), ...entry, ...consentListing(entry) }),
    put({ ...causeKey(pseudonym, purpose, cause), ...place }),
    put({ ...receiptKey(receipt), ...place }),
    { ConditionCheck: { TableName: leads, Key: personKey(whose.personId), ...isSamePerson(whose) } },
    { Put: { TableName: events, Item: toEventItem(eventOf(entry, whose, eventId)) } },
    ...(notifications !== undefined && isYesToMail(entry) ? liftBlocks(notifications, whose) : []),
  ];
}

const isYesToMail = ({ purpose, act }: ConsentEntry): boolean => purpose === 'email' && act === 'granted';

/** Addresses of one person; nobody comes near it. */
const MOST_ADDRESSES = 40;

/** With the yes itself: the mail that thanks for it may be on its way before anybody could lift them afterwards. */
const liftBlocks = (TableName: string, whose: PersonKey): readonly Write[] =>
  hashesOf('email', whose)
    .slice(0, MOST_ADDRESSES)
    .flatMap((hash) =>
      LIFTED_BY_A_YES.map((item) => ({ Delete: { TableName, Key: { key: `BLOCK#email#${hash}`, item } } })),
    );

const isAsRead = ({ sequence, hash }: LedgerHead) =>
  sequence === 0
    ? isFree
    : {
        ConditionExpression: '#sequence = :sequence AND #hash = :hash',
        ExpressionAttributeNames: { '#sequence': 'sequence', '#hash': 'hash' },
        ExpressionAttributeValues: { ':sequence': sequence, ':hash': hash },
      };

/** Nobody who is erased meanwhile gets an entry, and nobody who becomes a customer meanwhile misses their flag. */
const isSamePerson = ({ pseudonym, customerId }: PersonKey) => ({
  ConditionExpression: `pseudonym = :pseudonym AND ${customerId === undefined ? 'attribute_not_exists(customerId)' : 'customerId = :customer'}`,
  ExpressionAttributeValues: { ':pseudonym': pseudonym, ...(customerId !== undefined && { ':customer': customerId }) },
});

/** The flag by which offers know in passing that personal prices are agreed to. */
export function writeFlag(customers: string, customerId: string, { standing }: LedgerHead): Write {
  const isAgreed = isGranted(standing, 'profiling');
  return {
    Update: {
      TableName: customers,
      Key: { customerId, item: ITEM.profile },
      UpdateExpression: isAgreed ? 'SET personalPrices = :agreed' : 'REMOVE personalPrices',
      ConditionExpression: 'attribute_exists(customerId)',
      ...(isAgreed && { ExpressionAttributeValues: { ':agreed': true } }),
    },
  };
}

const eventOf = (entry: ConsentEntry, { personId }: PersonKey, id: string) => {
  const { purpose, act, recipients, channel, occurredAtIso } = entry;
  const data = { personId, purpose, act, recipients, receiptId: receiptIdOf(entry), channel };
  return { aggregate: `PERSON#${personId}`, id, type: 'consent-changed' as const, occurredAtIso, data };
};
