import type { IntentName } from '#generated/bot';
import type { Task, Turn } from '../turn/index.ts';
import { knowsNoAnswer } from '../understanding/hedges.ts';
import { isShortAnswer } from '../understanding/small-talk.ts';
import { doesNotMind } from '../understanding/yes-or-no.ts';
import { findWishes } from '../understanding/wishes/index.ts';
import { FORM_INTENTS } from './forms.ts';
import { holdsValueFor } from './holds-value-for.ts';

/** True when the words complete or correct the wish at hand, although Lex didn't take them for an answer to it. */
export function belongsToTask(turn: Turn, task: Task): boolean {
  if (turn.stage.kind !== 'start' || task.isOffered) return false;
  if (turn.intent === task.intent || isShortAnswer(turn.words) || isNoWish(turn, task)) return true;
  if (task.asked === 'change' && holdsValueFor(task.intent, turn.found)) return true;
  return turn.corrections.length > 0 || (turn.found.length > 0 && turn.intent === 'FallbackIntent');
}

/** A half answer is taken by Lex for whatever is nearest: another wish has to be in the words to interrupt a question. */
function isNoWish({ words, intent }: Turn, { asked }: Task): boolean {
  if (typeof asked !== 'object' || !INTERRUPTIONS.includes(intent)) return false;
  return findWishes(words, []).length === 0 || knowsNoAnswer(words) || doesNotMind(words);
}

/** Wishes that change the subject; all others steer the conversation. */
const INTERRUPTIONS: readonly IntentName[] = [...FORM_INTENTS, 'ExplainPrice', 'ManagePrivacy'];

/** What was filled so far comes from the task; what Lex made of the words for another intent doesn't. */
export function asAnswerTo(task: Task, turn: Turn): Turn {
  const slot = typeof task.asked === 'object' ? task.asked.slot : '';
  const slots = turn.intent === task.intent ? turn.slots : {};
  return { ...turn, intent: task.intent, slots, stage: { kind: 'slot-missed', slot } };
}
