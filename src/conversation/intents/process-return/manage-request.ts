import { type VerifiedIdentity, mayPerform } from '#business/identity/index';
import { outcomeOfReturn, type Return, rmaOf } from '#business/returns/index';
import { answerYesOrNo } from '../../form/answer-yes-or-no.ts';
import { slotsOf } from '../../form/ask.ts';
import { nextSlot, valuesOf } from '../../form/fill.ts';
import type { Form } from '../../form/form.ts';
import { manageForm } from '../../form/manage-form.ts';
import { readBack } from '../../form/read-back.ts';
import { type FormState, readForm } from '../../form/state.ts';
import { answerStanding } from '../../identity/answer-standing.ts';
import { gatherStanding } from '../../identity/gather-standing.ts';
import { giveUp } from '../../repair/give-up.ts';
import { type Decision, type ManagePorts, proceed, type Turn, withIdentity } from '../../turn/index.ts';
import { redact } from '../../understanding/redact.ts';
import { resolutionSlot, settleResolution, waysInWords } from './ask-resolution.ts';
import { chooseItems } from './choose-items.ts';
import { chooseVariant } from './choose-variant.ts';
import { FORM, LOOK_FORM } from './form.ts';
import { gatherShop } from './gather.ts';
import { hearAnswer, judgeKnown } from './judge-known.ts';
import { askFirst, findOrder, isProving, isYesToReadBack } from './find-order.ts';
import { makeGood } from './make-good.ts';
import { notesOf, type Notes, taskOf, withNotes } from './notes.ts';
import { offerUpgrade } from './offer-upgrade.ts';
import { refuseReturn } from './refuse.ts';
import { filledOf, type Progress } from './step.ts';
import { tellOutcome } from './tell-return.ts';
import { judge, readBackOf, skusIn, wishIn } from './terms-in-words.ts';

/**
 * Takes a return from the first word to its read-back: whose order it is, what goes back, why, and what for; what the
 * rules are against is said as soon as it is known.
 */
export async function manageRequest(turn: Turn, ports: ManagePorts): Promise<Decision> {
  const notes = noteItemWords(turn, notesOf(taskOf(turn)));
  const state = withNotesIn(readForm(FORM, turn), notes);
  const looked = isProving(turn) ? FORM : LOOK_FORM;
  const found = await findOrder(turn, looked, state, ports);
  if (found.kind === 'unknown') return askFirst(LOOK_FORM, turn, { state, standing: found.standing });
  if (isYesToReadBack(found.turn)) return proceed(found.turn, { slots: slotsOf(FORM, state.filled) });
  const shop = await gatherShop(found, ports, skusIn(valuesOf(state.filled)));
  if (!shop) return refuseReturn(found.turn, { code: 'not-in-order', sku: '' });
  const done = ofThisYes(found.turn, shop.returns, ports);
  if (done) return tellOutcome(found.turn, outcomeOfReturn(done));
  return manageVerified({ turn: found.turn, state, notes, shop }, found.identity, ports);
}

/** The return that this read-back's yes has come to: an old memory may bring the read-back again. */
function ofThisYes({ conversationId, memory: { task } }: Turn, returns: readonly Return[], { digest }: ManagePorts) {
  const nonce = task?.nonce;
  const rma = nonce === undefined ? undefined : rmaOf({ conversationId, nonce }, digest);
  return returns.find((one) => one.rma === rma);
}

/** What was said of the things is kept until the order is known. */
function noteItemWords(turn: Turn, notes: Notes): Notes {
  const isSaid = turn.found.some(({ kind }) => kind === 'returnItem');
  if (!isSaid || notes.chosen !== undefined) return notes;
  return { ...notes, itemWords: redact(turn.words, turn.found).slice(0, MOST_WORDS) };
}
/** Characters: enough for a list of things. */
const MOST_WORDS = 90;

const withNotesIn = (state: FormState, notes: Notes): FormState => ({
  ...state,
  filled: withNotes(state.filled, notes),
});

async function manageVerified(begun: Progress, identity: VerifiedIdentity, ports: ManagePorts): Promise<Decision> {
  let progress = hearAnswer(makeGood(begun));
  for (const step of [chooseItems, judgeKnown]) {
    const stepped = step(progress);
    if ('said' in stepped) return stepped.said;
    progress = stepped.goOn;
  }
  const offered = await offerUpgrade(progress, ports);
  if ('said' in offered) return offered.said;
  const dressed = chooseVariant(settleResolution(offered.goOn));
  return 'said' in dressed ? dressed.said : askOrReadBack(dressed.goOn, identity, ports);
}

async function askOrReadBack(progress: Progress, identity: VerifiedIdentity, ports: ManagePorts): Promise<Decision> {
  const { turn } = progress;
  const form = formFor(progress);
  const state = { ...progress.state, filled: filledOf(progress) };
  const facts = { state, standing: { kind: 'verified' as const, identity } };
  if (nextSlot(form, state.filled, identity))
    return withWays(
      progress,
      manageForm(form, turn, facts, () => giveUp(turn)),
    );
  if (!mayPerform('requestReturn', identity, turn.nowEpochSeconds)) return askProof(progress, state, ports);
  return isAnswered(turn)
    ? readBack(form, turn, state)
    : (answerYesOrNo(form, turn, { ...facts, complete: () => giveUp(turn) }) ?? readBack(form, turn, state));
}

/** True unless the words answer what was read out by no more than a yes, a no, or something else. */
const isAnswered = ({ corrections, found }: Turn): boolean => corrections.length > 0 || found.length > 0;

async function askProof(progress: Progress, state: FormState, ports: ManagePorts): Promise<Decision> {
  const { turn } = progress;
  const standing = await gatherStanding(turn, { form: FORM, filled: state.filled, isSettled: true }, ports);
  if (standing.kind !== 'verified') return answerStanding(FORM, turn, { state, standing }) ?? giveUp(turn);
  return readBack(formFor(progress), { ...turn, memory: withIdentity(turn.memory, standing.identity) }, state);
}

/** The form with the order's own choices and read-back. */
function formFor(progress: Progress): Form {
  const { shop, turn } = progress;
  const slots = FORM.slots.map((slot) => (slot.slot === 'Resolution' ? resolutionSlot(progress) : slot));
  const wish = wishIn(valuesOf(filledOf(progress)));
  const judged = wish && judge(wish, shop, turn);
  const said = wish && judged?.kind === 'allowed' ? readBackOf(wish, judged.terms, shop) : undefined;
  return { ...FORM, slots, ...(said && { readBack: () => said }) };
}

/** What each way out means is told when it is asked which is wanted. */
function withWays(progress: Progress, decision: Decision): Decision {
  const { move, say } = decision;
  if (move.kind !== 'elicit' || move.slot !== 'Resolution') return decision;
  return { ...decision, say: [...say.slice(0, -1), ...waysInWords(progress), ...say.slice(-1)] };
}
