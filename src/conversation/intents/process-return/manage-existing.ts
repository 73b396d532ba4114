import { findRma, hasLabelToSend, isCancellable, knownReturn, type Return } from '#business/returns/index';
import { mayPerform, type VerifiedIdentity } from '#business/identity/index';
import { answerYesOrNo } from '../../form/answer-yes-or-no.ts';
import { slotsOf } from '../../form/ask.ts';
import type { Form } from '../../form/form.ts';
import { readBack } from '../../form/read-back.ts';
import { type FormState, readForm } from '../../form/state.ts';
import { answerStanding } from '../../identity/answer-standing.ts';
import { gatherStanding } from '../../identity/gather-standing.ts';
import { giveUp } from '../../repair/give-up.ts';
import {
  type Choice,
  type Decision,
  endTask,
  listen,
  type ManagePorts,
  message,
  proceed,
  type Turn,
  withIdentity,
} from '../../turn/index.ts';
import type { Aspect } from './aspects.ts';
import { askFirst, findOrder, isProving, isYesToReadBack } from './find-order.ts';
import { CANCEL_FORM, CANCEL_LOOK_FORM, LABEL_FORM, STATUS_FORM } from './form.ts';
import { notesOf, taskOf, withNotes } from './notes.ts';
import { end, endWithPerson } from './tell-return.ts';

const FORMS = { status: STATUS_FORM, label: LABEL_FORM, cancel: CANCEL_LOOK_FORM } as const;

/** Answers for returns that there are: how they stand, their label once more, or cancelling one. */
export async function manageExisting(
  turn: Turn,
  aspect: Exclude<Aspect, 'request'>,
  ports: ManagePorts,
): Promise<Decision> {
  const form = FORMS[aspect];
  const state = readWithNotes(form, turn, aspect);
  const looked = isProving(turn) && aspect === 'cancel' ? CANCEL_FORM : form;
  const found = await findOrder(turn, looked, state, ports);
  if (found.kind === 'unknown') return askFirst(form, turn, { state, standing: found.standing });
  if (isYesToReadBack(found.turn)) return proceed(found.turn, { slots: slotsOf(form, state.filled) });
  const about = await gatherReturns(found, state.filled['rma']?.value, ports);
  if (aspect === 'status' || about.returns.length === 0) return tellStatus(found.turn, about);
  if (aspect === 'label') return sendLabel(found.turn, state, about);
  return cancel({ turn: found.turn, state, identity: found.identity, about }, ports);
}

function readWithNotes(form: Form, turn: Turn, aspect: Aspect): FormState {
  const rma = findRma(turn.words) ?? notesOf(taskOf(turn)).rma;
  const state = readForm(form, turn);
  return { ...state, filled: withNotes(state.filled, { aspect, ...(rma !== undefined && { rma }) }) };
}

/** The customer's returns of the order, or the one that they name. What came to nothing at once is none. */
async function gatherReturns(
  { customerId, orderNumber }: { readonly customerId: string; readonly orderNumber: string },
  rma: string | undefined,
  ports: Pick<ManagePorts, 'returns'>,
): Promise<About> {
  const all = await ports.returns.listOfOrder(orderNumber);
  const theirs = all.filter((one) => one.customerId === customerId && !one.undoing);
  const named = theirs.filter((one) => one.rma === rma);
  return { orderNumber, returns: named.length > 0 ? named : theirs };
}

interface About {
  readonly orderNumber: string;
  readonly returns: readonly Return[];
}

/** How many returns are told at once, the latest first. */
const MOST_TOLD = 3;

function tellStatus(turn: Turn, { orderNumber, returns }: About): Decision {
  const latest = returns.toSorted((one, other) => other.requestedAtEpochSeconds - one.requestedAtEpochSeconds);
  if (latest.length === 0) return end(turn, message('processReturn.noReturns', { orderNumber }));
  return end(turn, ...latest.slice(0, MOST_TOLD).map((one) => message('processReturn.status', knownReturn(one))));
}

/** The latest label that hasn't been used is sent; where there is none, it is told how the returns stand. */
function sendLabel(turn: Turn, { filled }: FormState, about: About): Decision {
  const [latest] = about.returns
    .filter(hasLabelToSend)
    .toSorted((one, other) => other.requestedAtEpochSeconds - one.requestedAtEpochSeconds);
  if (!latest) return tellStatus(turn, about);
  const { rma, orderNumber } = latest;
  const known = { ...filled, OrderNumber: { value: orderNumber, source: 'remembered' as const } };
  const task = {
    ...{ intent: 'ProcessReturn' as const, filled: withNotes(known, { aspect: 'label', rma }), asked: 'yes' as const },
    ...{ timesMissed: 0, isToBeConfirmed: false, isOffered: false },
  };
  return { move: { kind: 'fulfil', intent: 'ProcessReturn' }, say: [], slots: {}, memory: { ...turn.memory, task } };
}

interface Cancelling {
  readonly turn: Turn;
  readonly state: FormState;
  readonly identity: VerifiedIdentity;
  readonly about: About;
}

async function cancel({ turn, state, identity, about }: Cancelling, ports: ManagePorts): Promise<Decision> {
  const open = about.returns.filter((one) => isCancellable(one.state) && !one.isPaidAtOnce);
  const [only, ...others] = open;
  if (!only) return tooLate(turn, about);
  if (others.length > 0) return askWhich(turn, about.orderNumber, open);
  const { rma } = only;
  const filled = withNotes(state.filled, { aspect: 'cancel', rma });
  const form = {
    ...CANCEL_FORM,
    readBack: () => message('processReturn.cancelReadBack', { rma, items: knownReturn(only).items }),
  };
  const asked = { ...state, filled };
  if (!mayPerform('requestReturn', identity, turn.nowEpochSeconds)) {
    const standing = await gatherStanding(turn, { form: CANCEL_FORM, filled, isSettled: true }, ports);
    if (standing.kind !== 'verified')
      return answerStanding(CANCEL_FORM, turn, { state: asked, standing }) ?? giveUp(turn);
    return readBack(form, { ...turn, memory: withIdentity(turn.memory, standing.identity) }, asked);
  }
  if (isNo(turn)) return end(turn, message('processReturn.notCancelled'));
  const facts = { state: asked, standing: { kind: 'verified' as const, identity }, complete: () => giveUp(turn) };
  return answerYesOrNo(form, turn, facts) ?? readBack(form, turn, asked);
}

const isNo = ({ stage, memory: { task } }: Turn): boolean =>
  stage.kind === 'confirmation-answered' && stage.answer === 'no' && task?.nonce !== undefined;

/** Says how the latest stands that can't be cancelled any more. */
function tooLate(turn: Turn, { returns, orderNumber }: About): Decision {
  const [latest] = returns.toSorted((one, other) => other.requestedAtEpochSeconds - one.requestedAtEpochSeconds);
  if (!latest) return end(turn, message('processReturn.noReturns', { orderNumber }));
  const isPaid = latest.isPaidAtOnce && isCancellable(latest.state);
  return isPaid
    ? endWithPerson(turn, message('processReturn.paidAlready', { rma: latest.rma }))
    : endWithPerson(turn, message('processReturn.tooLateToCancel', knownReturn(latest)));
}

function askWhich(turn: Turn, orderNumber: string, open: readonly Return[]): Decision {
  const choices = open
    .slice(0, MOST_TOLD)
    .map(({ rma }): Choice => ({ label: message('choice.value', { label: rma }), says: `cancel return ${rma}` }));
  const told = open.slice(0, MOST_TOLD).map((one) => message('processReturn.status', knownReturn(one)));
  return {
    ...listen(turn, {
      say: [...told, message('processReturn.whichReturn', { orderNumber })],
      memory: endTask(turn.memory),
    }),
    choices,
  };
}
