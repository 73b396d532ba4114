import { actOnLeadEvent, type LeadEventPorts } from '#business/leads/index';
import { type BatchAnswer, count } from '#platform/index';
import { handleEvents } from '../handle-events.ts';

/** Keeps scores true to what each event of the queue tells, and counts what came of it. */
export const createLeadScorer =
  (ports: LeadEventPorts, now: () => number) =>
  (batch: unknown): Promise<BatchAnswer> =>
    handleEvents(batch, async (event) => {
      count('LeadEvents', { outcome: await actOnLeadEvent(event, now(), ports) });
    });
