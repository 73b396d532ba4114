import type { Errand } from '../errand.ts';
import type { Sending } from './sending.ts';

/** What changes; all else stays. A reason and a due time that aren't given are gone. */
type Change = Pick<Sending, 'state'> & {
  readonly [Member in 'channel' | 'reason' | 'attempts' | 'refused' | 'countedFor' | 'dueAtEpochSeconds']?:
    Sending[Member] | undefined;
};

/** The record as it is after a change, or as it begins. */
export function nextVersion(errand: Errand, before: Sending | undefined, change: Change): Sending {
  const { dueAtEpochSeconds: _due, reason: _reason, ...kept } = before ?? beginning(errand);
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...kept, ...(Object.fromEntries(given) as Pick<Sending, 'state'>), version: kept.version + 1 };
}

const beginning = ({ event, notification, route, reference, nowEpochSeconds }: Errand): Sending => ({
  reference,
  event: { aggregate: event.aggregate, id: event.id },
  template: notification.template,
  route,
  state: 'sending',
  attempts: 0,
  refused: [],
  createdAtEpochSeconds: nowEpochSeconds,
  version: 0,
});
