import { type ActedOnEvent, actOnLeadEvent, type LeadEventPorts } from '#business/leads/index';
import { type BatchAnswer, count } from '#platform/index';
import { handleEvents } from '../handle-events.ts';

/** Most events change no lead, which is worth no figure. */
const COUNTED: readonly ActedOnEvent[] = ['rescored', 'case-opened'];

/** Keeps scores true to what each event of the queue tells, and counts what came of it. */
export const createLeadScorer =
  (ports: LeadEventPorts, now: () => number) =>
  (batch: unknown): Promise<BatchAnswer> =>
    handleEvents(batch, async (event) => {
      const outcome = await actOnLeadEvent(event, now(), ports);
      if (COUNTED.includes(outcome)) count('LeadEvents', { outcome });
    });
