import * as z from 'zod/mini';
import {
  type Case,
  CASE_CHANNELS,
  CASE_DETAILS,
  CASE_KINDS,
  CASE_MOODS,
  CASE_REASONS,
  CASE_RUNGS,
  CASE_STATES,
  type CaseSummary,
} from '#business/cases/index';
import { crmProfileSchema } from './crm-profile-schema.ts';
import { parseItem } from './parse-item.ts';

const staffMember = z.object({ staffId: z.string(), name: z.string() });
const summary = {
  caseId: z.string(),
  kind: z.enum(CASE_KINDS),
  state: z.enum(CASE_STATES),
  reason: z.enum(CASE_REASONS),
  mood: z.enum(CASE_MOODS),
  goodwill: z.boolean(),
  openedAtEpochSeconds: z.int(),
  dueAtEpochSeconds: z.int(),
  assignee: z.exactOptional(staffMember),
};
const summarySchema = z.object(summary);
const caseSchema = z.object({
  ...summary,
  conversationId: z.string(),
  channel: z.enum(CASE_CHANNELS),
  customerId: z.exactOptional(z.string()),
  rung: z.enum(CASE_RUNGS),
  // Other details are left out, at writing as at reading: they may be verification factors.
  details: z.object(
    Object.fromEntries(CASE_DETAILS.map((name) => [name, z.exactOptional(z.string())])) as Record<
      (typeof CASE_DETAILS)[number],
      z.ZodMiniExactOptional<z.ZodMiniString>
    >,
  ),
  transcript: z.array(z.object({ who: z.enum(['customer', 'bot']), text: z.string() })),
  crm: z.exactOptional(crmProfileSchema),
  notes: z.exactOptional(z.array(z.object({ by: staffMember, atEpochSeconds: z.int(), text: z.string() }))),
  expiresAtEpochSeconds: z.int(),
});

/** The case without members and details that cases don't have. */
export const encodeCase = (opened: Case): Case => parseItem('cases', caseSchema, opened);

/** @throws ItemCorruptError */
export const decodeCase = (item: unknown): Case => parseItem('cases', caseSchema, item);

/** @throws ItemCorruptError */
export const decodeCaseSummary = (item: unknown): CaseSummary => parseItem('cases', summarySchema, item);
