import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import type { SignUpReader } from '#business/sign-ups/index';
import { showVariant } from '../experiments/index.ts';
import { type Decision, type ExperimentPorts, type ManagePorts, message, type Turn } from '../turn/index.ts';
import { countOffer, mayOffer, solveProblem } from '../understanding/mood/index.ts';
import { saysSolved } from '../understanding/solved.ts';
import { mayOfferSignUp, offerSignUp } from './offer-sign-up.ts';

type Ports = Pick<ManagePorts, 'claimOnce'> & ExperimentPorts & { readonly signUps: Pick<SignUpReader, 'standingOf'> };

/**
 * Once a customer says that what had gone wrong is settled, asks whether they want to hear of improvements. Undefined
 * for every other message, while anything waits, and wherever nothing may be offered.
 */
export async function offerAfterSolved(turn: Turn, ports: Ports): Promise<Decision | undefined> {
  return tellsOfSolved(turn) ? offerImprovements(turn, ports) : undefined;
}

/** The same after a return was approved, in the same answer. */
export async function offerAfterReturn(turn: Turn, told: Decision, ports: Ports): Promise<Decision> {
  const { queue, suspended } = told.memory;
  if (queue.length > 0 || suspended.length > 0) return told;
  const offered = await offerImprovements({ ...turn, memory: told.memory }, ports);
  if (!offered) return told;
  const said = told.say.filter(({ key }) => key !== 'conversation.anythingElse');
  return { ...offered, say: [...said, ...offered.say] };
}

async function offerImprovements(turn: Turn, ports: Ports): Promise<Decision | undefined> {
  const solved = solveProblem(turn.memory.mood);
  if (!mayOffer(solved) || !(await mayOfferSignUp(turn, ports))) return undefined;
  const category = PRODUCT_CATEGORIES.find((known) => known === turn.memory.known.category?.value);
  const wish = { intent: 'CaptureLeadInfo', slot: 'InterestCategory', ...(category && { category }) } as const;
  const variant = await showVariant(turn, 'capture-insistence', ports);
  const memory = { ...turn.memory, timesLost: 0, mood: countOffer(solved) };
  return offerSignUp(memory, wish, 'after-resolution', [message('captureLeadInfo.offerImprovements', { variant })]);
}

function tellsOfSolved({ memory: { task, queue, suspended, mood, lastSaid, lastIntent }, words }: Turn): boolean {
  if (task || queue.length > 0 || suspended.length > 0) return false;
  const isAsked = lastSaid.some(({ key }) => key === 'mood.isItSolved');
  const isOpen = isAsked || mood.problem === 1 || lastIntent === 'ProcessReturn';
  return isOpen && saysSolved(words, isAsked);
}
