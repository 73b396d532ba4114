import type { ConsentStanding } from '#business/consents/index';
import type { ShopEvent } from '#business/events/index';
import { type Lead, touchShardOf } from '#business/leads/index';
import type { TouchPorts } from '#business/nurture/index';

/** Leads in memory, with their next touches and the events of those that came. */
export function createTouchWorld(given: readonly Lead[], standing?: ConsentStanding) {
  const leads = new Map(given.map((lead) => [lead.leadId, lead]));
  const events: ShopEvent<'lead-touch-due'>[] = [];
  let progress: string | undefined;
  let ids = 0;
  const ports: TouchPorts = {
    book: {
      find: (leadId) => Promise.resolve(leads.get(leadId)),
      listDueTouches: (day, shard, atMost) =>
        Promise.resolve(
          [...leads.values()]
            .filter(({ leadId, nextTouch }) => nextTouch?.on === day && touchShardOf(leadId) === shard)
            .slice(0, atMost),
        ),
      scheduleTouch(leadId, nextTouch, version, event) {
        const { nextTouch: _, ...lead } = leads.get(leadId)!;
        if (lead.version !== version) return Promise.resolve({ kind: 'changed-meanwhile' });
        leads.set(leadId, { ...lead, ...(nextTouch && { nextTouch }), version: version + 1 });
        events.push(event);
        return Promise.resolve({ kind: 'written' });
      },
    },
    progress: {
      readProgress: () => Promise.resolve(progress),
      saveProgress(day) {
        progress = day;
        return Promise.resolve();
      },
    },
    standingOf: () => Promise.resolve(standing),
    newEventId: () => `E-${(ids += 1)}`,
    hasTime: () => true,
  };
  return { ports, events, leads, progress: () => progress };
}
