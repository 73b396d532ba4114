import { type Beside, type Step, take } from './change.ts';
import { RETURN_POLICY } from './policy.ts';
import type { ReturnKey, ReturnPorts } from './ports.ts';
import type { Return } from './return.ts';
import { labelReadyEvent } from './return-events.ts';
import { mayReturnMove, type ReturnState } from './return-states.ts';

/** What carrier or warehouse tell of a return. */
export interface CarrierFact {
  /** Of who tells it; the same when it is told again. */
  readonly eventId: string;
  readonly kind: 'label-sent' | 'in-transit' | 'received' | 'inspected' | 'rejected';
  readonly carrier?: string;
  readonly trackingNumber?: string;
  /** Where the label is kept. */
  readonly labelKey?: string;
  /** A link to it that expires. */
  readonly labelUrl?: string;
  readonly nowEpochSeconds: number;
}

export type Moved =
  | { readonly kind: 'moved'; readonly returned: Return; readonly from: ReturnState }
  | { readonly kind: 'handled-before' }
  /** It has come further already, or is over: the fact is kept as handled, and changes nothing. */
  | { readonly kind: 'outdated'; readonly state: ReturnState }
  /** It can't have come so far yet: nothing is kept, and the fact may be told again. */
  | { readonly kind: 'too-early'; readonly state: ReturnState }
  | { readonly kind: 'no-such-return' };

export type MovePorts = Pick<ReturnPorts, 'book' | 'newEventId'>;

/**
 * Moves a return on by what a carrier or the warehouse tells, once for each event. What was inspected is settled by the
 * sweeper within a minute, which alone has the rights for it.
 *
 * @throws StorageUnavailableError: it may have been moved; telling it again is safe
 */
export async function moveReturn(ports: MovePorts, key: ReturnKey, fact: CarrierFact): Promise<Moved> {
  const name = await ports.book.nameOf(key);
  if (!name) return { kind: 'no-such-return' };
  for (let attempt = 1; ; attempt++) {
    const [found, isHandled] = await Promise.all([ports.book.find(name), ports.book.isHandled(name, fact.eventId)]);
    if (isHandled) return { kind: 'handled-before' };
    if (!found) return { kind: 'no-such-return' };
    const moved = await move(found, fact, ports);
    if (moved) return moved;
    if (attempt === RETURN_POLICY.changeAttempts) return { kind: 'too-early', state: found.state };
  }
}

const WAY: readonly ReturnState[] = ['requested', 'approved', 'label-sent', 'in-transit', 'received'];

/** Of what was lost or damaged on its way nothing comes back: what is told of it is of another parcel. */
const isReadyFor = ({ state, todo, trouble }: Return, told: CarrierFact['kind']): boolean =>
  trouble === undefined && mayReturnMove(state, told) && todo !== 'finish';

/** True while what is told is still ahead of the return. */
function isBehind({ state, trouble }: Return, told: CarrierFact['kind']): boolean {
  if (trouble !== undefined) return false;
  const ahead = WAY.includes(told) ? WAY.indexOf(told) : WAY.length;
  return WAY.includes(state) && WAY.indexOf(state) < ahead;
}

/** Undefined when somebody else has changed the return at the same time. */
async function move(found: Return, fact: CarrierFact, ports: MovePorts): Promise<Moved | undefined> {
  const { state } = found;
  const isReady = isReadyFor(found, fact.kind);
  if (!isReady && isBehind(found, fact.kind)) return { kind: 'too-early', state };
  const { nowEpochSeconds, eventId: carrierEventId } = fact;
  const events = isReady ? labelEvents(found, fact, ports) : [];
  const beside = { carrierEventId, events, ...(isReady && uncounted(found, fact)) };
  const changed = await take(found, isReady ? stepTo(fact) : {}, beside, { ...ports, nowEpochSeconds });
  if (changed.kind === 'handled-before') return { kind: 'handled-before' };
  if (changed.kind !== 'changed') return undefined;
  return isReady ? { kind: 'moved', returned: changed.after, from: state } : { kind: 'outdated', state };
}

/** What was rejected may be returned again; what was paid at once counts as returned all the same. */
const uncounted = ({ isPaidAtOnce }: Return, { kind }: CarrierFact): Beside =>
  kind === 'rejected' && !isPaidAtOnce ? { counters: { kind: 'give-back' } } : {};

/** The label is told of in the transaction that moves the return. */
function labelEvents(found: Return, { kind, nowEpochSeconds, ...label }: CarrierFact, { newEventId }: MovePorts) {
  const { labelKey, trackingNumber, carrier, labelUrl } = label;
  if (kind !== 'label-sent' || labelKey === undefined || !trackingNumber || !carrier) return [];
  const made = { labelKey, trackingNumber, carrier, ...(labelUrl !== undefined && { labelUrl }) };
  return [labelReadyEvent(found, made, { nowEpochSeconds, newEventId })];
}

function stepTo(fact: CarrierFact): Step {
  const { carrier, trackingNumber, labelKey, nowEpochSeconds } = fact;
  const known = {
    ...(carrier !== undefined && { carrier }),
    ...(trackingNumber !== undefined && { trackingNumber }),
    ...(labelKey !== undefined && { labelKey }),
  };
  return { to: fact.kind, with: known, ...todoAfter(fact.kind, nowEpochSeconds) };
}

/** What is sent isn't given up any more; what is inspected is due, what is rejected lets its replacement go. */
function todoAfter(kind: CarrierFact['kind'], nowEpochSeconds: number): Pick<Step, 'todo'> {
  switch (kind) {
    case 'label-sent':
      return {};
    case 'in-transit':
    case 'received':
      return { todo: null };
    case 'inspected':
      return { todo: { kind: 'settle', dueAtEpochSeconds: nowEpochSeconds } };
    case 'rejected':
      return { todo: { kind: 'let-go', dueAtEpochSeconds: nowEpochSeconds } };
  }
}
