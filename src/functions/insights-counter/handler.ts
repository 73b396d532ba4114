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

/** Adds what each event of the queue tells to the figures, once, and to the metrics. */
export const createInsightsCounter =
  (ports: CountPorts, now: () => number) =>
  async (batch: unknown): Promise<BatchAnswer> => {
    // One after the other: the events of a batch are often of one conversation, and would only collide.
    let before: Promise<unknown> = Promise.resolve();
    return handleEvents(batch, (event) => {
      const counting = before.then(async () => {
        const outcome = await countEvent(event, now(), ports);
        if (outcome.kind === 'busy') throw new CountingBusyError();
        if (outcome.kind === 'counted')
          for (const [name, amount] of Object.entries(metricsOf(outcome.increments))) count(name, {}, amount);
        else logger.debug('An event came again.', { event: event.id });
      });
      before = counting.catch(() => undefined);
      return counting;
    });
  };
