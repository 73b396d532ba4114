import { type CaptureWrite, LEAD_KEPT_DAYS, type LeadRecord, type RescoreWrite } from '#business/leads/index';
import { toEventItem } from './event-item.ts';
import { captureKey, encodeLead, entryKey, leadKey } from './lead-item.ts';
import { personKey } from './person-item.ts';
import { issueWelcomeCode } from './welcome-code-writes.ts';

const SECONDS_A_DAY = 86_400;

export interface LeadTables {
  readonly leads: string;
  readonly promotions: string;
  readonly events: string;
}

/** No line goes before its lead: what has expired is removed some time within days. */
const LOG_OUTLIVES_DAYS = 30;

export const logKeptUntil = ({ expiresAtEpochSeconds }: Pick<LeadRecord, 'expiresAtEpochSeconds'>): number =>
  expiresAtEpochSeconds + LOG_OUTLIVES_DAYS * SECONDS_A_DAY;

const KEY = { '#key': 'key' } as const;
const IS_NEW = { ConditionExpression: 'attribute_not_exists(#key)', ExpressionAttributeNames: KEY } as const;

/**
 * A capture as one transaction:
 *
 *   leads       the lead, new or as it was read ─► with what was left
 *   leads       the person's key is there: who is erased meanwhile gets no lead
 *   leads       the capture, unless its cause has been captured
 *   leads       each lead that it absorbs, as it was read ─► where it is found now; out of the index of touches
 *   leads       what the score rose or fell by, and why
 *   promotions  a new lead's welcome code
 *   events      lead-captured, and lead-scored where the score is another one
 */
export function toCaptureWrites(tables: LeadTables, { lead, capture, absorbs, entry, ...write }: CaptureWrite) {
  const { leads: TableName } = tables;
  const { leadId } = lead;
  const keptUntil = Math.floor(Date.parse(capture.capturedAtIso) / 1000) + LEAD_KEPT_DAYS * SECONDS_A_DAY;
  const kept = { ...captureKey(leadId, capture.cause), ...capture, expiresAtEpochSeconds: keptUntil };
  return [
    putLead(TableName, lead),
    isKnown(TableName, leadId),
    { Put: { TableName, Item: kept, ...IS_NEW } },
    ...absorbs.map((other) => pointTo(TableName, other, lead)),
    ...(entry ? [putEntry(TableName, lead, entry)] : []),
    ...(write.welcomeCode ? [issueWelcomeCode(tables.promotions, write.welcomeCode)] : []),
    ...write.events.map((event) => ({ Put: { TableName: tables.events, Item: toEventItem(event) } })),
  ];
}

/** An erasure destroys the key before it goes through the tables, so that nothing can be written behind it. */
const isKnown = (TableName: string, leadId: string) => ({
  ConditionCheck: {
    TableName,
    Key: personKey(leadId),
    ConditionExpression: 'attribute_exists(#key)',
    ExpressionAttributeNames: KEY,
  },
});

/** A new score as one transaction: the lead as it was read, the line of its log, and the event. */
export const toRescoreWrites = ({ leads, events }: LeadTables, { lead, entry, event }: RescoreWrite) => [
  putLead(leads, lead),
  ...(entry ? [putEntry(leads, lead, entry)] : []),
  ...(event ? [{ Put: { TableName: events, Item: toEventItem(event) } }] : []),
];

function putLead(TableName: string, lead: LeadRecord) {
  const Item = encodeLead(lead);
  if (lead.version === 1) return { Put: { TableName, Item, ...IS_NEW } };
  return { Put: { TableName, Item, ...isAsRead(lead.version - 1) } };
}

const isAsRead = (version: number) => ({
  ConditionExpression: '#version = :before',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':before': version },
});

const putEntry = (TableName: string, lead: LeadRecord, entry: NonNullable<RescoreWrite['entry']>) => ({
  Put: {
    TableName,
    Item: {
      ...entryKey(lead.leadId, entry.entryId),
      ...entry,
      expiresAtEpochSeconds: logKeptUntil(lead),
    },
  },
});

const pointTo = (TableName: string, other: LeadRecord, lead: LeadRecord) => ({
  Put: {
    TableName,
    Item: {
      ...leadKey(other.leadId),
      mergedInto: lead.leadId,
      version: other.version + 1,
      expiresAtEpochSeconds: lead.expiresAtEpochSeconds,
    },
    ...isAsRead(other.version),
  },
});
