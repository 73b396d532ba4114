import { maskPhoneNumber } from '#business/customers/index';
import { dayOf, timeOf } from '#business/callbacks/index';
import { slotsOf } from '../../form/ask.ts';
import { manageForm } from '../../form/manage-form.ts';
import type { FormState } from '../../form/state.ts';
import { type Decision, endTask, listen, type Message, message, proceed, resume, type Turn } from '../../turn/index.ts';
import type { CallFacts } from './facts.ts';
import { fillCallback } from './fill-callback.ts';
import { FORM, formFor } from './form.ts';
import { readAction } from './read-action.ts';

/** What happens next about a call: it is found, asked about, read back. */
export function manage(turn: Turn, state: FormState, facts: CallFacts): Decision {
  if (isLetGo(turn, state, facts))
    return listen(turn, { say: [message('courtesy.declined')], memory: endTask(turn.memory) });
  if (facts.action === 'when' && facts.booking) return tellWhen(turn, facts.booking);
  const filled = fillCallback(turn, state, facts);
  const complete = (now: Turn, then: FormState) => proceed(now, { slots: slotsOf(FORM, then.filled) });
  const facing = { state: filled, standing: { kind: 'anonymous' } } as const;
  return withoutQuestion(manageForm(formFor(facts.action), turn, facing, complete));
}

/** Times that are offered are a question already. */
function withoutQuestion(decision: Decision): Decision {
  const { say } = decision;
  const asks = say.some(({ key, params }) => OFFERS.includes(key) && hasTimes(params));
  return asks ? { ...decision, say: say.filter(({ key }) => key !== 'question') } : decision;
}
const OFFERS: readonly Message['key'][] = ['scheduleCallback.notFree', 'scheduleCallback.choose'];
const hasTimes = (params: Message['params']): boolean =>
  (params as { readonly times?: readonly unknown[] } | undefined)?.times?.length !== 0;

/** "Cancel the call", while it is only being booked. */
const isLetGo = ({ words }: Turn, { task }: FormState, { action }: CallFacts): boolean =>
  action === 'book' && task !== undefined && !task.isOffered && readAction(words) === 'cancel';

function tellWhen(turn: Turn, booking: NonNullable<CallFacts['booking']>): Decision {
  const { startsAtEpochSeconds: at, timeZone: zone, phone } = booking;
  const call = { day: dayOf(at, zone), time: timeOf(at, zone), zone, maskedPhone: maskPhoneNumber(phone) };
  return resume(turn, { say: [message('scheduleCallback.when', call)], memory: endTask(turn.memory, turn.intent) });
}
