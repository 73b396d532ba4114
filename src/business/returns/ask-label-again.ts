import type { PlainDate } from '#business/dates';
import { take } from './change.ts';
import { RETURN_POLICY } from './policy.ts';
import type { ReturnPorts } from './ports.ts';
import type { Return, ReturnName } from './return.ts';
import { approvedEvent } from './return-events.ts';

export type LabelAsked =
  /** The label's maker sends it with a new link. */
  | { readonly kind: 'asked'; readonly returned: Return }
  | { readonly kind: 'too-often' }
  /** There is no label yet, or the parcel has left. */
  | { readonly kind: 'no-label'; readonly returned: Return }
  | { readonly kind: 'not-found' };

export interface AskingLabel {
  readonly name: ReturnName;
  readonly customerId: string;
  readonly today: PlainDate;
  readonly nowEpochSeconds: number;
}

/** True while a label is there that hasn't been used. */
export const hasLabelToSend = ({ state, labelKey }: Return): boolean =>
  state === 'label-sent' && labelKey !== undefined;

/**
 * Asks for the message with a customer's label once more, a few times a day.
 *
 * @throws StorageUnavailableError: it may have been asked for
 */
export async function askLabelAgain(
  { name, customerId, today, nowEpochSeconds }: AskingLabel,
  { book, newEventId }: Pick<ReturnPorts, 'book' | 'newEventId'>,
): Promise<LabelAsked> {
  for (;;) {
    const returned = await book.find(name);
    if (returned?.customerId !== customerId) return { kind: 'not-found' };
    if (!hasLabelToSend(returned)) return { kind: 'no-label', returned };
    const times = returned.labelAsked?.on === today ? returned.labelAsked.times : 0;
    if (times >= RETURN_POLICY.labelsAgainADay) return { kind: 'too-often' };
    const ports = { book, newEventId, nowEpochSeconds };
    const step = { with: { labelAsked: { on: today, times: times + 1 } } };
    const asked = await take(returned, step, { events: [approvedEvent(returned, ports)] }, ports);
    if (asked.kind === 'changed') return { kind: 'asked', returned: asked.after };
  }
}
