import type { ShopEvent } from '../events/index.ts';
import { unitOf } from './assign.ts';
import { changeOfCounts } from './count-unit.ts';
import { OFFER_STRATEGY } from './bandit/strategy.ts';
import { EXPERIMENTS } from './definitions/index.ts';
import { type Counted, measuresIn } from './experiment.ts';
import { METRICS } from './metrics.ts';
import type { CountBook } from './ports.ts';
import { NEW_UNIT, type Outcome, type UnitRecord, withOutcome, withShown } from './unit-record.ts';

export interface CountPorts {
  readonly book: CountBook;
  /** A short fingerprint of a text. */
  readonly digest: (text: string) => string;
}

const SECONDS_A_DAY = 86_400;
/** How late an event may come and still be counted, in days. */
const GRACE_DAYS = 16;

/**
 * Counts an event for every experiment that it says something about. Events may come in any order and again: the counts
 * are the same.
 *
 * @throws StorageUnavailableError, ItemCorruptError
 */
export async function countEvent(
  event: ShopEvent,
  ports: CountPorts,
  experiments: readonly Counted[] = [...EXPERIMENTS, OFFER_STRATEGY],
): Promise<void> {
  await Promise.all(experiments.map((experiment) => countFor(experiment, event, ports)));
}

async function countFor(experiment: Counted, event: ShopEvent, ports: CountPorts): Promise<void> {
  if (isAssignment(event) && event.type === (experiment.assignedBy ?? 'experiment-exposed')) {
    if (event.data.experiment === experiment.name) await countExposure(experiment, event, ports);
    return;
  }
  const outcomes = outcomesIn(experiment, event);
  if (outcomes.length === 0) return;
  const add = (record: UnitRecord): UnitRecord => outcomes.reduce(withOutcome, record);
  for (const unit of await unitsOf(experiment, event, ports)) await change(experiment, { unit, add, event }, ports);
}

type Assignment = ShopEvent<'experiment-exposed' | 'offer-drawn'>;
const isAssignment = (event: ShopEvent): event is Assignment =>
  event.type === 'experiment-exposed' || event.type === 'offer-drawn';

function countExposure(experiment: Counted, event: Assignment, ports: CountPorts): Promise<void> {
  const { variant, conversationId } = event.data;
  const shown = { variant, atIso: event.occurredAtIso };
  const unit = ports.digest(unitOf(event.data));
  const conversation = ports.digest(conversationId);
  const alias = unit === conversation ? {} : { alsoKnownAs: conversation };
  return change(experiment, { unit, add: (record) => withShown(record, shown), event, ...alias }, ports);
}

/** What the experiment learns from an event, for its metric and for its guard. */
function outcomesIn(experiment: Counted, event: ShopEvent): readonly Outcome[] {
  return measuresIn(experiment).flatMap((measure) => {
    const value = METRICS[measure].valueIn(event);
    return value === undefined ? [] : [{ eventId: event.id, atIso: event.occurredAtIso, metric: measure, value }];
  });
}

/** A customer's outcome is theirs; one of a conversation is that of whoever was shown something in it, else its own. */
async function unitsOf(
  { name }: Counted,
  { data }: ShopEvent,
  { book, digest }: CountPorts,
): Promise<ReadonlySet<string>> {
  const customerId = 'customerId' in data ? data.customerId : undefined;
  const conversation = 'conversationId' in data && data.conversationId ? digest(data.conversationId) : undefined;
  const alias = conversation === undefined ? undefined : await book.findAlias(name, conversation);
  const customer = customerId === undefined ? alias : digest(customerId);
  return new Set([customer, conversation].filter((unit) => unit !== undefined));
}

interface Change {
  readonly unit: string;
  readonly add: (record: UnitRecord) => UnitRecord;
  readonly event: ShopEvent;
  readonly alsoKnownAs?: string;
}

function change(experiment: Counted, { unit, add, event, alsoKnownAs }: Change, { book }: CountPorts) {
  const keptDays = experiment.windowDays + GRACE_DAYS;
  const keptUntilEpochSeconds = Math.floor(Date.parse(event.occurredAtIso) / 1000) + keptDays * SECONDS_A_DAY;
  return book.change({ experiment: experiment.name, unit }, (found) => {
    const record = add(found ?? NEW_UNIT);
    if (record === found) return undefined;
    const counts = changeOfCounts(experiment, found ?? NEW_UNIT, record);
    return { record, counts, keptUntilEpochSeconds, ...(alsoKnownAs !== undefined && { alsoKnownAs }) };
  });
}
