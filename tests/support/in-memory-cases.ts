import { type Case, type CaseRepository, shortenLine, TRANSCRIPT_LIMITS, UNSOLVED_STATES } from '#business/cases/index';

/** Cases in this process' memory. */
export function createInMemoryCases(...kept: readonly Case[]): CaseRepository {
  const byId = new Map(kept.map((one) => [one.caseId, one]));
  const isUnsolved = ({ state }: Case) => UNSOLVED_STATES.some((unsolved) => unsolved === state);
  return {
    open(opened) {
      if (byId.has(opened.caseId)) return Promise.resolve({ kind: 'already-open' });
      byId.set(opened.caseId, opened);
      return Promise.resolve({ kind: 'opened' });
    },
    findById(caseId, now) {
      const found = byId.get(caseId);
      return Promise.resolve(found && found.expiresAtEpochSeconds > now ? found : undefined);
    },
    listOpen(now, atMost) {
      const open = [...byId.values()].filter((one) => isUnsolved(one) && one.expiresAtEpochSeconds > now);
      const byDueTime = open.sort((one, other) => one.dueAtEpochSeconds - other.dueAtEpochSeconds);
      return Promise.resolve(byDueTime.slice(0, atMost).map(summarise));
    },
    addLines(caseId, lines, now) {
      const found = byId.get(caseId);
      const isWorkedOn = found !== undefined && isUnsolved(found) && found.expiresAtEpochSeconds > now;
      if (!isWorkedOn || found.transcript.length + lines.length > TRANSCRIPT_LIMITS.lines)
        return Promise.resolve(false);
      byId.set(caseId, { ...found, transcript: [...found.transcript, ...lines.map(shortenLine)] });
      return Promise.resolve(true);
    },
    changeState(caseId, { from, to }) {
      const found = byId.get(caseId);
      if (found?.state !== from) return Promise.resolve(false);
      byId.set(caseId, { ...found, state: to });
      return Promise.resolve(true);
    },
  };
}

const summarise = (one: Case) => ({
  caseId: one.caseId,
  kind: one.kind,
  state: one.state,
  reason: one.reason,
  mood: one.mood,
  goodwill: one.goodwill,
  openedAtEpochSeconds: one.openedAtEpochSeconds,
  dueAtEpochSeconds: one.dueAtEpochSeconds,
  ...(one.assignee && { assignee: one.assignee }),
});
