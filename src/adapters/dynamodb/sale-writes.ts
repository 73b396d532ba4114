import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Caps, type ConsentFence, ROUND_KEPT_DAYS, type Sale, type SaleChange } from '#business/exchange/index';
import { toEventItem } from './event-item.ts';
import { encodeSale, encodeSettlement, leadKey, salesKey } from './sale-item.ts';

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

export interface SaleTables {
  readonly partners: string;
  readonly leads: string;
  readonly events: string;
}

const SECONDS_A_DAY = 86_400;

/** Which counters a sale of this moment counts in; days and months of UTC. */
export const counterKeys = (partnerId: string, iso: string) => ({
  day: { key: `COUNT#${partnerId}`, item: `DAY#${iso.slice(0, 10)}` },
  month: { key: `COUNT#${partnerId}`, item: `MONTH#${iso.slice(0, 7)}` },
});

/**
 * A claim as one transaction:
 *
 *   the lead's sales   as they were read ─► one version on
 *   the sale           there is none with this buyer, or it was dropped ─► claimed
 *   two counters       below the contract's caps ─► one more
 */
export function toClaimWrites({ partners }: SaleTables, sale: Sale, caps: Caps, seen: number): Items {
  const isAsRead = seen === 0 ? 'attribute_not_exists(#version)' : '#version = :seen';
  const isFree = 'attribute_not_exists(#state) OR #state = :dropped';
  const { day, month } = counterKeys(sale.partnerId, sale.claimedAtIso);
  const expiresAt = Math.floor(Date.parse(sale.claimedAtIso) / 1000) + ROUND_KEPT_DAYS * SECONDS_A_DAY;
  const countUp = (Key: { key: string; item: string }, most: number) => ({
    Update: {
      TableName: partners,
      Key,
      UpdateExpression: 'ADD sold :one SET expiresAtEpochSeconds = :expiresAt',
      ConditionExpression: `${most > 0 ? 'attribute_not_exists(sold) OR ' : ''}sold < :most`,
      ExpressionAttributeValues: { ':one': 1, ':most': most, ':expiresAt': expiresAt },
    },
  });
  return [
    {
      Update: {
        TableName: partners,
        Key: salesKey(sale.leadId),
        UpdateExpression: 'SET #version = :next',
        ConditionExpression: isAsRead,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':next': seen + 1, ...(seen > 0 && { ':seen': seen }) },
      },
    },
    {
      Put: {
        TableName: partners,
        Item: encodeSale(sale),
        ConditionExpression: isFree,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':dropped': 'dropped' },
      },
    },
    countUp(day, caps.mostPerDay),
    countUp(month, caps.mostPerMonth),
  ];
}

/**
 * One step of a sale as one transaction:
 *
 *   partners   the sale as it was read ─► as it is to be
 *   leads      the person's key entry is there, and the ledger's head names this buyer: only for the step to "posting"
 *   partners   a dropped sale's counters go back; a sold one's settlement
 *   leads      what was sold to whom, beside the lead
 *   events     that it was sold
 *
 * @returns the sale first, then the two checks of the fence where there is one
 */
export function toChangeWrites(tables: SaleTables, change: SaleChange): Items {
  const { before, after, fence, settlement, event } = change;
  return [
    replaceSale(tables.partners, before, after),
    ...(fence ? toFenceChecks(tables.leads, fence) : []),
    ...(after.state === 'dropped' ? countBack(tables.partners, before) : []),
    ...(settlement ? [{ Put: { TableName: tables.partners, Item: encodeSettlement(settlement) } }] : []),
    ...(settlement ? [{ Put: { TableName: tables.leads, Item: besideLead(after) } }] : []),
    ...(event ? [{ Put: { TableName: tables.events, Item: toEventItem(event) } }] : []),
  ];
}

function replaceSale(TableName: string, { version, saleId }: Sale, after: Sale) {
  const isAsRead = '#version = :version AND saleId = :saleId';
  return {
    Put: {
      TableName,
      Item: encodeSale(after),
      ConditionExpression: isAsRead,
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':version': version, ':saleId': saleId },
    },
  };
}

/** The person isn't erased, and their consent to this very buyer stands, by the receipt that is sent along. */
function toFenceChecks(TableName: string, { personId, pseudonym, partnerId, receiptId }: ConsentFence): Items {
  const isKnown = 'attribute_exists(#key)';
  const isGranted = '#standing.#sale.#state = :granted';
  const isNamed = 'contains(#standing.#sale.recipients, :partner)';
  const isThisReceipt = '#standing.#sale.receiptId = :receipt';
  return [
    {
      ConditionCheck: {
        TableName,
        Key: { key: `PERSON#${personId}`, item: 'KEY' },
        ConditionExpression: isKnown,
        ExpressionAttributeNames: { '#key': 'key' },
      },
    },
    {
      ConditionCheck: {
        TableName,
        Key: { key: `CONSENT#${pseudonym}`, item: 'HEAD' },
        ConditionExpression: [isGranted, isNamed, isThisReceipt].join(' AND '),
        ExpressionAttributeNames: { '#standing': 'standing', '#sale': 'sale', '#state': 'state' },
        ExpressionAttributeValues: { ':granted': 'granted', ':partner': partnerId, ':receipt': receiptId },
      },
    },
  ];
}

function countBack(TableName: string, { partnerId, claimedAtIso }: Sale): Items {
  return Object.values(counterKeys(partnerId, claimedAtIso)).map((Key) => ({
    Update: {
      TableName,
      Key,
      UpdateExpression: 'ADD sold :less',
      ExpressionAttributeValues: { ':less': -1 },
    },
  }));
}

const besideLead = ({ leadId, saleId, partnerId, package: name, receiptId, soldAtIso }: Sale) => ({
  key: leadKey(leadId),
  item: `SALE#${saleId}`,
  ...{ saleId, partnerId, package: name, receiptId, soldAtIso },
});
