import type { ShopEvent } from '#business/events/index';
import { countEvent, type CountPorts, metricsOf } from '#business/insights/index';
import { type BatchAnswer, count, logger } from '#platform/index';
import { handleEvents } from '../handle-events.ts';

/** Others count the same conversation again and again: the event comes again by itself. */
export class CountingBusyError extends Error {
  readonly code = 'counting-busy';
  readonly retryable = true;

  constructor() {
    super('Somebody else counts the same conversation all the time.');
    this.name = 'CountingBusyError';
  }
}

/** What experiments learn from events. */
export interface ExperimentCounter {
  readonly count: (event: ShopEvent) => Promise<void>;
  /** Stops those whose end has come. @returns their names */
  readonly review: () => Promise<readonly string[]>;
}

/** Adds what each event of the queue tells to the figures, once, to the metrics, and to what experiments learn. */
export const createInsightsCounter =
  (ports: CountPorts, now: () => number, experiments?: ExperimentCounter) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    // One after the other: the events of a batch are often of one conversation, and would only collide.
    let before: Promise<unknown> = Promise.resolve();
    const answer = await handleEvents(batch, (event) => {
      const counting = before.then(async () => {
        const outcome = await countEvent(event, now(), ports);
        if (outcome.kind === 'busy') throw new CountingBusyError();
        if (outcome.kind === 'counted')
          for (const [name, amount] of Object.entries(metricsOf(outcome.increments))) count(name, {}, amount);
        else logger.debug('An event came again.', { event: event.id });
        await experiments?.count(event);
      });
      before = counting.catch(() => undefined);
      return counting;
    });
    for (const name of (await experiments?.review()) ?? []) logger.info('An experiment has ended.', { name });
    return answer;
  };
