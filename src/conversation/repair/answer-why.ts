import { type Decision, message, type Turn } from '../turn/index.ts';
import { asksWhy } from '../understanding/small-talk.ts';
import { consentStep } from '../sign-up/consent-step.ts';
import { goBack, goBackUnderstood } from './go-back.ts';

/** "What does that mean?" asks about the question, where that is one for consent. */
const MEANING =
  /^\W*(?:and |but |sorry,? )?(?:what (?:does|do|would) (?:that|this|it|you) mean(?: (?:for me|by that|exactly))?|what(?:'s| is) (?:that|this)|what happens (?:if i say (?:yes|no)|then)|explain(?: (?:that|this|it))?|i don't (?:get|understand)(?: (?:that|this|it))?)\W*$/i;

/** "Why?" alone is about the question; "why is that?" may be about anything. */
const isPlainWhy = (words: string): boolean => /^\W*why\W*$/i.test(words);

/** Says what the open question is for, and puts it again. */
export function answerWhy(turn: Turn): Decision | undefined {
  const consent = consentStep(turn.memory);
  if (consent && (asksWhy(turn.words) || MEANING.test(turn.words.replaceAll('’', "'"))))
    return goBackUnderstood(turn, [message('captureLeadInfo.whyConsent', { purpose: consent.asked.purpose })]);
  if (!asksWhy(turn.words)) return undefined;
  const { task } = turn.memory;
  if (!task) return isPlainWhy(turn.words) ? goBack(turn, [message('why.nothingAsked')]) : undefined;
  const reason =
    typeof task.asked === 'object'
      ? message('why', { intent: task.intent, slot: task.asked.slot })
      : message('why.confirmation');
  return goBack({ ...turn, memory: { ...turn.memory, timesLost: 0 } }, [reason]);
}
