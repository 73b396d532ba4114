import type { ShopEvent } from '#business/events/index';
import {
  type LeadBook,
  type LeadCapture,
  type LeadRecord,
  type ScoreEntry,
  touchShardOf,
  type WelcomeCode,
} from '#business/leads/index';

/** Leads without a database; the events that would be written are in a list. */
export function createInMemoryLeadBook() {
  const leads = new Map<string, LeadRecord>();
  const mergedInto = new Map<string, string>();
  const captures = new Map<string, LeadCapture[]>();
  const entries = new Map<string, ScoreEntry[]>();
  const codes = new Map<string, WelcomeCode>();
  const events: ShopEvent[] = [];

  const standsAt = (leadId: string) => leads.get(leadId)?.version ?? 0;
  const add = <T>(lists: Map<string, T[]>, leadId: string, one: T) =>
    lists.set(leadId, [...(lists.get(leadId) ?? []), one]);
  const putScore = (lead: LeadRecord, entry: ScoreEntry | undefined) => {
    leads.set(lead.leadId, lead);
    if (entry) add(entries, lead.leadId, entry);
  };
  const find = (leadId: string): LeadRecord | undefined => {
    const other = mergedInto.get(leadId);
    return other === undefined ? leads.get(leadId) : find(other);
  };
  const CHANGED = { kind: 'changed-meanwhile' } as const;
  const WRITTEN = { kind: 'written' } as const;

  const book: LeadBook = {
    find: (leadId) => Promise.resolve(find(leadId)),
    listCaptures: ({ leadId, absorbed }) =>
      Promise.resolve(
        [leadId, ...absorbed]
          .flatMap((id) => captures.get(id) ?? [])
          .sort((one, other) => (one.capturedAtIso < other.capturedAtIso ? -1 : 1)),
      ),
    listScoreEntries: (leadId) => Promise.resolve(entries.get(leadId) ?? []),
    findWelcomeCode: (code) => Promise.resolve(codes.get(code)),
    capture({ lead, capture, absorbs, entry, welcomeCode, events: told }) {
      const isKnown = captures.get(lead.leadId)?.some(({ cause }) => cause === capture.cause);
      if (isKnown || standsAt(lead.leadId) !== lead.version - 1) return Promise.resolve(CHANGED);
      if (absorbs.some((other) => standsAt(other.leadId) !== other.version)) return Promise.resolve(CHANGED);
      putScore(lead, entry);
      add(captures, lead.leadId, capture);
      for (const { leadId } of absorbs) {
        leads.delete(leadId);
        mergedInto.set(leadId, lead.leadId);
      }
      if (welcomeCode) codes.set(welcomeCode.code, welcomeCode);
      events.push(...told);
      return Promise.resolve(WRITTEN);
    },
    rescore({ lead, entry, event }) {
      if (standsAt(lead.leadId) !== lead.version - 1) return Promise.resolve(CHANGED);
      putScore(lead, entry);
      if (event) events.push(event);
      return Promise.resolve(WRITTEN);
    },
    scheduleTouch(leadId, nextTouch, version, event) {
      const lead = leads.get(leadId);
      if (lead?.version !== version) return Promise.resolve(CHANGED);
      const { nextTouch: _, ...rest } = lead;
      leads.set(leadId, { ...rest, ...(nextTouch && { nextTouch }), version: version + 1 });
      if (event) events.push(event);
      return Promise.resolve(WRITTEN);
    },
    listDueTouches: (day, shard, atMost) =>
      Promise.resolve(
        [...leads.values()]
          .filter(({ leadId, nextTouch }) => nextTouch?.on === day && touchShardOf(leadId) === shard)
          .map(({ leadId, version }) => ({ leadId, version }))
          .slice(0, atMost),
      ),
    keepLog: () => Promise.resolve(),
  };
  return { book, events, leads, codes };
}
