import type { IntentName } from '#generated/bot';
import { canBeOffered, choiceFor } from '../repair/index.ts';
import { type Decision, listen, message, type Turn } from '../turn/index.ts';
import { readChosen } from '../understanding/chosen.ts';
import { areClose, findWishes, readInterest } from '../understanding/wishes/index.ts';
import { eachOnce } from './waiting.ts';

/**
 * Asks which of two or three wishes is meant, when neither the words nor Lex tell; what was said is remembered for
 * whichever it is. Undefined when it is clear, in the middle of another wish, and right after it was asked.
 */
export function clarify(turn: Turn): Decision | undefined {
  const { memory, stage } = turn;
  const isAtHand = memory.task !== undefined && !memory.task.isOffered;
  if (stage.kind !== 'start' || isAtHand || memory.between) return undefined;
  const between = wishesBetween(turn).filter(canBeOffered);
  if (between.length < 2) return undefined;
  const { task: _, ...others } = memory;
  return listen(turn, {
    say: [message('clarify.which', { intents: between })],
    choices: between.map(choiceFor),
    memory: { ...others, between, timesLost: 0 },
  });
}

function wishesBetween({ words, ranked, corrections }: Turn): readonly IntentName[] {
  if (readInterest(words) === 'unclear') return ['UpsellProducts', 'CaptureLeadInfo'];
  const isPlain = corrections.length > 0 || readInterest(words) !== undefined || findWishes(words, []).length > 0;
  return isPlain ? [] : areClose(ranked);
}

/** The turn with the wish that was chosen by its place: "the first one"; every other turn as it came. */
export function choose(turn: Turn): Turn {
  const { memory, words } = turn;
  const chosen = memory.between && readChosen(words, memory.between.length);
  if (!memory.between || !chosen) return turn;
  const [first, ...later] = chosen.flatMap((place) => memory.between?.[place] ?? []);
  if (!first) return turn;
  const queue = eachOnce([...memory.queue, ...later.map((intent) => ({ intent, told: {} }))]);
  return { ...turn, intent: first, stage: { kind: 'start' }, slots: {}, memory: { ...memory, queue } };
}
