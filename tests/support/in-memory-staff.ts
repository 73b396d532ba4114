import type { Case, CaseDesk } from '#business/cases/index';
import { NOTE_LIMITS } from '#business/cases/index';
import { createInMemoryCases } from './in-memory-cases.ts';

/** The team's desk in this process' memory. */
export function createInMemoryCaseDesk(...kept: readonly Case[]): CaseDesk {
  const byId = new Map(kept.map((one) => [one.caseId, one]));
  const now = () => createInMemoryCases(...byId.values());
  return {
    findById: (caseId, at) => now().findById(caseId, at),
    listOpen: (at, atMost) => now().listOpen(at, atMost),
    takeStep(caseId, { from, to, heldBy, assignee }) {
      const found = byId.get(caseId);
      if (found?.state !== from || found.assignee?.staffId !== heldBy?.staffId) return Promise.resolve(false);
      const { assignee: _, ...rest } = found;
      byId.set(caseId, { ...rest, state: to, ...(assignee && { assignee }) });
      return Promise.resolve(true);
    },
    addNote(caseId, note) {
      const found = byId.get(caseId);
      const notes = found?.notes ?? [];
      const isThere = notes.some((one) => JSON.stringify(one) === JSON.stringify(note));
      if (!found || found.expiresAtEpochSeconds <= note.atEpochSeconds || notes.length >= NOTE_LIMITS.notes || isThere)
        return Promise.resolve(false);
      byId.set(caseId, { ...found, notes: [...notes, note] });
      return Promise.resolve(true);
    },
  };
}
