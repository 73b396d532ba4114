import { captureLead, type CapturePorts } from '#business/leads/index';
import type { LeadRow } from './shop-rows.ts';

/**
 * Captures leads as the chat does, the earliest first, each at its own time: their scores are the sums of their logs, and a
 * row that was loaded before captures nothing again.
 */
export async function captureLeads(rows: readonly LeadRow[], ports: CapturePorts): Promise<void> {
  const inOrder = rows.toSorted((one, other) => (one.capturedAtIso < other.capturedAtIso ? -1 : 1));
  // One after the other: a person's rows change the same lead.
  for (const { captureId, capturedAtIso, customerId, email, phone, ...details } of inOrder) {
    const contacts = {
      ...(customerId !== undefined && { customerId }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    };
    const cause = `seed#${captureId}`;
    await captureLead({ ...details, contacts, cause }, Date.parse(capturedAtIso) / 1000, ports);
  }
}
