import * as z from 'zod/mini';
import {
  type DueName,
  type Notice,
  NOTICE_KINDS,
  NOTICE_STATES,
  PACKAGE_NAMES,
  type Round,
  type Sale,
  SALE_STATES,
  type Settlement,
} from '#business/exchange/index';
import { parseItem } from './parse-item.ts';

const amount = z.int().check(z.nonnegative());
const currency = z.string().check(z.length(3));
const way = z.enum(['auction', 'fixed-price']);

const saleSchema = z.object({
  saleId: z.string(),
  leadId: z.string(),
  partnerId: z.string(),
  state: z.enum(SALE_STATES),
  way,
  package: z.enum(PACKAGE_NAMES),
  priceMinor: amount,
  currency,
  receiptId: z.string(),
  mostBuyers: amount,
  attempts: amount,
  claimedAtIso: z.iso.datetime(),
  soldAtIso: z.exactOptional(z.iso.datetime()),
  dueAtEpochSeconds: z.exactOptional(z.int()),
  version: z.int(),
});
const noticeSchema = z.object({
  noticeId: z.string(),
  kind: z.enum(NOTICE_KINDS),
  leadId: z.string(),
  saleId: z.string(),
  partnerId: z.string(),
  receiptId: z.string(),
  state: z.enum(NOTICE_STATES),
  attempts: amount,
  madeAtIso: z.iso.datetime(),
  toldAtIso: z.exactOptional(z.iso.datetime()),
  dueAtEpochSeconds: z.exactOptional(z.int()),
  version: z.int(),
});
const settlementSchema = z.object({
  saleId: z.string(),
  partnerId: z.string(),
  way,
  package: z.enum(PACKAGE_NAMES),
  priceMinor: amount,
  currency,
  receiptId: z.string(),
  soldAtIso: z.iso.datetime(),
});

/** What stands under the key of a lead: its sales, what their buyers were told, and each time it was offered. */
export const PART = { sales: 'SALES', sale: 'SALE#', notice: 'NOTICE#', round: 'ROUND#' } as const;

export const leadKey = (leadId: string): string => `LEAD#${leadId}`;
export const salesKey = (leadId: string) => ({ key: leadKey(leadId), item: PART.sales });
/** A buyer gets a lead once: so its sale has one place. */
export const saleKey = (leadId: string, partnerId: string) => ({
  key: leadKey(leadId),
  item: `${PART.sale}${partnerId}`,
});
export const noticeKey = (leadId: string, noticeId: string) => ({
  key: leadKey(leadId),
  item: `${PART.notice}${noticeId}`,
});

/** In the sparse index `due` while somebody has to look after it. */
const unsettled = ({ dueAtEpochSeconds }: { readonly dueAtEpochSeconds?: number }) =>
  dueAtEpochSeconds === undefined ? {} : { unsettled: '1' };

export const encodeSale = (sale: Sale) => ({ ...sale, ...saleKey(sale.leadId, sale.partnerId), ...unsettled(sale) });
export const encodeNotice = (notice: Notice) => ({
  ...notice,
  ...noticeKey(notice.leadId, notice.noticeId),
  ...unsettled(notice),
});
export const encodeRound = (round: Round, expiresAtEpochSeconds: number) => ({
  ...round,
  key: leadKey(round.leadId),
  item: `${PART.round}${round.heldAtIso}#${round.roundId}`,
  expiresAtEpochSeconds,
});

/** By month, so that one can be settled at a time. */
export const settlementsKey = (month: string): string => `SETTLED#${month}`;
export const encodeSettlement = (settlement: Settlement) => ({
  ...settlement,
  key: settlementsKey(settlement.soldAtIso.slice(0, 7)),
  item: `${settlement.soldAtIso}#${settlement.saleId}`,
});

/** @throws ItemCorruptError */
export const decodeSale = (item: unknown): Sale => parseItem('partners', saleSchema, item);
/** @throws ItemCorruptError */
export const decodeNotice = (item: unknown): Notice => parseItem('partners', noticeSchema, item);
/** @throws ItemCorruptError */
export const decodeSettlement = (item: unknown): Settlement => parseItem('partners', settlementSchema, item);

const dueSchema = z.object({
  key: z.string().check(z.startsWith('LEAD#')),
  item: z.string(),
  partnerId: z.string(),
});

/** What the index `due` shows. @throws ItemCorruptError */
export function decodeDue(found: unknown): DueName {
  const { key, item, partnerId } = parseItem('partners', dueSchema, found);
  const leadId = key.slice('LEAD#'.length);
  return item.startsWith(PART.notice)
    ? { kind: 'notice', leadId, noticeId: item.slice(PART.notice.length) }
    : { kind: 'sale', leadId, partnerId };
}
