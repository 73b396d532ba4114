import { captureLead, type CapturePorts } from '#business/leads/index';
import type { Tombstones } from '#business/privacy/index';
import { erasedAt, erasedFinding } from './erased.ts';
import type { Finding, LeadRow } from './shop-rows.ts';

/**
 * Captures leads as the chat does, the earliest first, each at its own time: their scores are the sums of their logs, and a
 * row that was loaded before captures nothing again. Who was erased isn't brought back.
 *
 * @returns the rows that are left out
 */
export async function captureLeads(
  rows: readonly LeadRow[],
  ports: CapturePorts,
  tombstones: Tombstones,
): Promise<readonly Finding[]> {
  const leftOut: Finding[] = [];
  const inOrder = rows.toSorted((one, other) => (one.capturedAtIso < other.capturedAtIso ? -1 : 1));
  // One after the other: a person's rows change the same lead.
  for (const { captureId, capturedAtIso, customerId, email, phone, ...details } of inOrder) {
    if ((await erasedAt({ email, phone }, tombstones)) !== undefined) {
      leftOut.push(erasedFinding('leads.json', `lead ${captureId}`, LEFT_OUT));
      continue;
    }
    const contacts = {
      ...(customerId !== undefined && { customerId }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    };
    const cause = `seed#${captureId}`;
    await captureLead({ ...details, contacts, cause }, Date.parse(capturedAtIso) / 1000, ports);
  }
  return leftOut;
}

const LEFT_OUT = 'this person has asked to be forgotten: nothing was captured';
