import { CASE_DETAILS, type CaseKind } from '#business/cases/index';
import { isInForce, mayPerform } from '#business/identity/index';
import type { IntentName } from '#generated/bot';
import {
  close,
  type Decision,
  endTask,
  forgetPassing,
  type FulfilPorts,
  message,
  proceed,
  type Turn,
} from '../turn/index.ts';
import { kindOfSlot } from '../understanding/values/index.ts';
import { slotsOf } from './ask.ts';
import type { Form, Values } from './form.ts';
import { epochToName, openCase } from './open-case.ts';
import type { FormState } from './state.ts';

/** What became of a confirmed request. */
export type RequestOutcome =
  | { readonly kind: 'noted'; readonly reference: string }
  /** Nothing was waiting for this yes: it was used, has run out, or was never asked for. */
  | { readonly kind: 'nothing-pending' };

/** Goes on to fulfillment, which acts on what was read back. */
export const completeRequest =
  (form: Form) =>
  (turn: Turn, { filled }: FormState): Decision =>
    proceed(turn, { slots: slotsOf(form, filled) });

/**
 * Takes the confirmed request from the store, where no client can change it, and opens the case that people work off.
 *
 * The case is opened before the confirmation is used up, under an id that follows from it: a crash in between loses
 * nothing, and any number of yes open one case.
 */
export const gatherRequest =
  (form: Form, kind: CaseKind) =>
  async (turn: Turn, ports: FulfilPorts): Promise<RequestOutcome> => {
    const { conversationId, nowEpochSeconds, memory } = turn;
    const nonce = memory.task?.nonce;
    const [pending, epoch] = await Promise.all([
      nonce ? ports.confirmations.find(conversationId, nonce, nowEpochSeconds) : undefined,
      nonce ? epochToName(turn, ports) : 0,
    ]);
    const isAsRead = pending && pending.readBackHash === ports.digest(JSON.stringify(form.readBack(pending.values)));
    if (!pending || !isAsRead || pending.intent !== form.intent) return { kind: 'nothing-pending' };
    if (!isStillAllowed(form, turn, epoch)) return { kind: 'nothing-pending' };
    if (!(await isForOwnOrder(form, turn, pending.values, ports))) return { kind: 'nothing-pending' };

    const about = {
      kind,
      reason: 'request',
      details: detailsOf(form.intent, pending.values),
      goodwill: false,
      epoch,
    } as const;
    const reference = await openCase(turn, { ...about, nonce: pending.nonce }, ports);
    await ports.confirmations.take(conversationId, pending.nonce, nowEpochSeconds);
    return { kind: 'noted', reference };
  };

/** Between the read-back and the yes a verification may have ended. */
function isStillAllowed({ operation }: Form, { memory, nowEpochSeconds }: Turn, epoch: number): boolean {
  if (!operation) return true;
  const { identity } = memory;
  return isInForce(identity, epoch, nowEpochSeconds) && mayPerform(operation, identity, nowEpochSeconds);
}

/** What takes a verification is done for the customer whose order it is, whatever number a client put into the slot. */
async function isForOwnOrder(
  { operation }: Form,
  { memory }: Turn,
  { OrderNumber: number }: Values,
  { orders }: FulfilPorts,
): Promise<boolean> {
  if (!operation) return true;
  const order = number === undefined ? undefined : await orders.findByNumber(number);
  return order !== undefined && order.customerId === memory.identity?.customerId;
}

const DETAIL_OF_KIND: Readonly<Record<string, string>> = { returnItem: 'item', callbackTopic: 'topic' };

/** What a case may tell of a form's values, by the case's own names. */
export function detailsOf(intent: IntentName, values: Values): Record<string, string> {
  const entries = Object.entries(values).map(([slot, value]) => {
    const kind = kindOfSlot(intent, slot) ?? '';
    return [DETAIL_OF_KIND[kind] ?? kind, value] as const;
  });
  return Object.fromEntries(entries.filter(([detail]) => CASE_DETAILS.some((known) => known === detail)));
}

/** Says that the request is with the team, and under which reference. */
export const fulfilRequest =
  (form: Form) =>
  (turn: Turn, outcome: RequestOutcome): Decision => {
    const memory = forgetPassing(endTask(turn.memory));
    const said =
      outcome.kind === 'noted'
        ? message('request.noted', { intent: form.intent, reference: outcome.reference })
        : message('request.nothingPending');
    return close(turn, 'fulfilled', { say: [said, message('conversation.anythingElse')], memory });
  };
