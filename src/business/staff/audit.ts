import type { ShopEvent } from '../events/index.ts';
import type { StaffAct, StaffMember } from '../staff-words.ts';

/** Where it is written down who of the team looked at what. Nothing in it is ever changed. */
export interface StaffAudit {
  /** Ends once the entry is kept; what it tells of may be shown and done from then on. */
  append(entry: ShopEvent<'staff-acted'>): Promise<void>;
}

/** The one record that an act is about. */
export interface RecordOfAct {
  readonly kind: 'CASE' | 'LEAD' | 'RECEIPT' | 'QUEUE';
  readonly key: string;
}

/**
 * An act as the audit keeps it: who, what, which record, when; nothing of what was seen or written.
 *
 * @param id sorts by time
 */
export function auditEntry(
  { staffId }: StaffMember,
  { act, record }: { readonly act: StaffAct; readonly record: RecordOfAct | undefined },
  id: string,
  nowEpochSeconds: number,
): ShopEvent<'staff-acted'> {
  return {
    aggregate: `STAFF#${staffId}`,
    id,
    type: 'staff-acted',
    occurredAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
    data: { staffId, act, ...(record && { record: `${record.kind}#${record.key}` }) },
  };
}
