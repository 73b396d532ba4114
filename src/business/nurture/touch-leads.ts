import type { ShopEvent } from '#business/events/index';
import { type Lead, type NextTouch, TOUCH_SHARDS } from '#business/leads/index';
import type { PlainDate } from '../dates.ts';
import { isTooEarly, WAITS_DAYS } from './is-too-early.ts';
import { daysAfter, daysFrom, planNextTouch } from './plan-next-touch.ts';
import type { TouchPorts } from './ports.ts';

/** How many are read at a time; how far back the first look goes, and how far behind the last one each begins, days. */
export const TOUCH_POLICY = { page: 500, firstLookBack: 31, lookBack: WAITS_DAYS + 1 } as const;

export interface Moment {
  readonly nowEpochSeconds: number;
  /** In the shop's time zone. */
  readonly today: PlainDate;
}

export interface Touched {
  readonly touched: number;
  /** False when there wasn't time for all. */
  readonly isDone: boolean;
}

/**
 * Has every lead written to whose day has come: each once, however often and in parallel it is looked. A lead whose day
 * was missed is written to once, and its next day is counted from today.
 */
export async function touchLeads(moment: Moment, ports: TouchPorts): Promise<Touched> {
  const { today } = moment;
  const looked = await ports.progress.readProgress();
  const { firstLookBack, lookBack } = TOUCH_POLICY;
  const first = looked === undefined ? daysAfter(today, -firstLookBack) : daysAfter(looked, -lookBack);
  let touched = 0;
  for (const day of daysFrom(first, today)) {
    for (let shard = 0; shard < TOUCH_SHARDS; shard++) {
      const page = await touchShard(day, shard, moment, ports);
      touched += page.touched;
      if (!page.isDone) return { touched, isDone: false };
    }
  }
  await ports.progress.saveProgress(today);
  return { touched, isDone: true };
}

/** Page after page, as long as leads leave the list. */
async function touchShard(day: PlainDate, shard: number, moment: Moment, ports: TouchPorts): Promise<Touched> {
  for (let touched = 0; ;) {
    if (!ports.hasTime()) return { touched, isDone: false };
    const due = await ports.book.listDueTouches(day, shard, TOUCH_POLICY.page);
    const before = touched;
    for (const { leadId } of due) if (await touchLead(leadId, moment, ports)) touched += 1;
    if (due.length < TOUCH_POLICY.page || touched === before) return { touched, isDone: true };
  }
}

/** The index may be behind: what counts is the lead itself. */
async function touchLead(leadId: string, moment: Moment, ports: TouchPorts): Promise<boolean> {
  const { nowEpochSeconds, today } = moment;
  const lead = await ports.book.find(leadId);
  if (!lead?.nextTouch || lead.nextTouch.on > today) return false;
  if (await waits(lead.leadId, lead.nextTouch, moment, ports)) return false;
  const next = planNextTouch(lead.nextTouch, lead.leadClass, today);
  const due = touchDue(lead, lead.nextTouch, ports.newEventId(nowEpochSeconds * 1000), nowEpochSeconds);
  const written = await ports.book.scheduleTouch(lead.leadId, next, lead.version, due);
  return written.kind === 'written';
}

/** Then it stays on its day, where the next look finds it again. */
async function waits(
  leadId: string,
  { on }: NextTouch,
  { today, nowEpochSeconds }: Moment,
  { standingOf }: TouchPorts,
): Promise<boolean> {
  if (on < daysAfter(today, -WAITS_DAYS)) return false;
  const standing = await standingOf(leadId);
  return standing !== undefined && isTooEarly(standing, nowEpochSeconds);
}

const touchDue = (
  { leadId }: Lead,
  { program, step }: NextTouch,
  id: string,
  nowEpochSeconds: number,
): ShopEvent<'lead-touch-due'> => ({
  aggregate: `LEAD#${leadId}`,
  id,
  type: 'lead-touch-due',
  occurredAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
  data: { leadId, program, step },
});
