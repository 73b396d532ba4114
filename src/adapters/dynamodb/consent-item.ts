import * as z from 'zod/mini';
import {
  CONSENT_ACTS,
  CONSENT_CHANNELS,
  CONSENT_PURPOSES,
  type ConsentEntry,
  type ConsentPurpose,
  type LedgerHead,
  NO_CONSENTS,
  type ReceiptId,
} from '#business/consents/index';
import { parseItem } from './parse-item.ts';

export interface LeadsKey {
  readonly key: string;
  readonly item: string;
}

const ledgerKey = (pseudonym: string) => `CONSENT#${pseudonym}`;
/** Range keys of a ledger's entries begin so; the number sorts as text. */
export const ENTRY_PREFIX = 'ENTRY#';
const SEQUENCE_DIGITS = 8;

export const headKey = (pseudonym: string): LeadsKey => ({ key: ledgerKey(pseudonym), item: 'HEAD' });
export const entryKey = (pseudonym: string, sequence: number): LeadsKey => ({
  key: ledgerKey(pseudonym),
  item: `${ENTRY_PREFIX}${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`,
});
/** What was recorded because of one turn or request. */
export const causeKey = (pseudonym: string, purpose: ConsentPurpose, cause: string): LeadsKey => ({
  key: ledgerKey(pseudonym),
  item: `CAUSE#${purpose}#${cause}`,
});
export const receiptKey = (receiptId: ReceiptId): LeadsKey => ({ key: `RECEIPT#${receiptId}`, item: 'ENTRY' });

const entrySchema = z.object({
  pseudonym: z.string(),
  sequence: z.int(),
  act: z.enum(CONSENT_ACTS),
  purpose: z.enum(CONSENT_PURPOSES),
  recipients: z.array(z.string()),
  text: z.object({ id: z.string(), locale: z.string(), words: z.string() }),
  channel: z.enum(CONSENT_CHANNELS),
  conversationId: z.exactOptional(z.string()),
  cause: z.string(),
  occurredAtIso: z.iso.datetime(),
  previousHash: z.string(),
  hash: z.string(),
});

/** @throws ItemCorruptError */
export const readEntry = (item: unknown): ConsentEntry => parseItem('leads', entrySchema, item);

const purposeSchema = z.object({
  state: z.enum(['none', 'pending', 'granted', 'refused', 'withdrawn']),
  receiptId: z.exactOptional(z.string()),
  recipients: z.array(z.string()),
  sinceIso: z.exactOptional(z.iso.datetime()),
});
const headSchema = z.object({
  sequence: z.int(),
  hash: z.string(),
  standing: z.object({
    email: purposeSchema,
    'sms-and-calls': purposeSchema,
    profiling: purposeSchema,
    sale: purposeSchema,
  }),
});

/** Before the first entry. */
const EMPTY: LedgerHead = { sequence: 0, hash: '', standing: NO_CONSENTS };

/** @throws ItemCorruptError */
export const readHead = (item: unknown): LedgerHead =>
  item === undefined ? EMPTY : parseItem('leads', headSchema, item);

const placeSchema = z.object({ pseudonym: z.string(), sequence: z.int() });

/** Where an entry is kept: what a receipt or a cause leads to. */
export const readPlace = (item: unknown) => parseItem('leads', placeSchema, item);
