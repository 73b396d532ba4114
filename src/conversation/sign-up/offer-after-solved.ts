import { drawOffer, type Fitting } from '../moments/draw-offer.ts';
import { isOfferAwaited } from '../moments/drawn.ts';
import { makeDrawn, type MomentPorts } from '../moments/make-drawn.ts';
import type { Decision, Memory, Turn } from '../turn/index.ts';
import { mayOffer, solveProblem } from '../understanding/mood/index.ts';
import { saysSolved } from '../understanding/solved.ts';
import { categoryIn, offerImprovements } from './offer-improvements.ts';

/** What follows on something that is settled. */
export interface AfterSolved {
  /** The offer; absent where none is made now. */
  readonly offered?: Decision | undefined;
  /** With what was drawn for later. */
  readonly memory: Memory;
}

/**
 * Once a customer says that what had gone wrong is settled, asks whether they want to hear of improvements. Nothing for
 * every other message, while anything waits, and wherever nothing may be offered.
 */
export async function offerAfterSolved(turn: Turn, ports: MomentPorts): Promise<AfterSolved> {
  return tellsOfSolved(turn) ? offerNowOrLater(turn, ports) : { memory: turn.memory };
}

/** The same after a return was approved, in the same answer. */
export async function offerAfterReturn(turn: Turn, told: Decision, ports: MomentPorts): Promise<Decision> {
  const { queue, suspended } = told.memory;
  if (queue.length > 0 || suspended.length > 0) return told;
  const { offered, memory } = await offerNowOrLater({ ...turn, memory: told.memory }, ports);
  if (!offered) return { ...told, memory };
  const said = told.say.filter(({ key }) => key !== 'conversation.anythingElse');
  return { ...offered, say: [...said, ...offered.say] };
}

/** What was drawn for this moment, or is drawn now; where nothing is learned, news of improvements. */
async function offerNowOrLater(turn: Turn, ports: MomentPorts): Promise<AfterSolved> {
  const solved = solveProblem(turn.memory.mood);
  if (!mayOffer(solved)) return { memory: turn.memory };
  const drawn = turn.memory.drawn ?? (await drawAfterSolved(turn, ports));
  const memory: Memory = { ...turn.memory, ...(drawn && { drawn }) };
  const at: Turn = { ...turn, memory: { ...memory, mood: solved } };
  if (!isOfferAwaited(memory)) return { memory, offered: await offerImprovements(at, undefined, ports) };
  const isDeclined = (memory.declinedOffers ?? 0) > 0;
  if (drawn?.arm === 'updates@after-resolution' && !isDeclined)
    return { memory, offered: await offerImprovements(at, drawn, ports) };
  return { memory, offered: await makeDrawn(at, { moment: 'after-resolution', say: [] }, ports) };
}

async function drawAfterSolved(turn: Turn, ports: MomentPorts): Promise<Memory['drawn']> {
  if (!ports.strategy) return undefined;
  const { identity, shown } = turn.memory;
  const customer = identity && (await ports.customers.findById(identity.customerId));
  const category = categoryIn(turn.memory);
  const updates: Fitting = { kind: 'updates', ...(category && { category }) };
  const deals: readonly Fitting[] = category && shown?.category !== category ? [{ kind: 'deals', category }] : [];
  return drawOffer(turn, [updates, ...deals], { tier: customer?.tier, drawnAt: 'after-resolution' }, ports);
}

function tellsOfSolved({ memory: { task, queue, suspended, mood, lastSaid, lastIntent }, words }: Turn): boolean {
  if (task || queue.length > 0 || suspended.length > 0) return false;
  const isAsked = lastSaid.some(({ key }) => key === 'mood.isItSolved');
  const isOpen = isAsked || mood.problem === 1 || lastIntent === 'ProcessReturn';
  return isOpen && saysSolved(words, isAsked);
}
