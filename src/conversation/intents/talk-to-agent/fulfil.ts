import { goBack } from '../../repair/index.ts';
import { type Decision, message, type Turn } from '../../turn/index.ts';
import { goodwillIsAskedFor, rememberPersonOffered } from '../../understanding/mood/index.ts';

export interface HandOff {
  readonly reference: string;
  /** True when the team is asked to make something good. */
  readonly goodwill: boolean;
}

/** Says that the team takes over, how to reach it at once, and goes on meanwhile. */
export function fulfil(turn: Turn, { reference, goodwill }: HandOff): Decision {
  const noted = message('talkToAgent.noted', { contact: turn.supportContact, reference });
  const memory = { ...turn.memory, mood: rememberPersonOffered(turn.memory.mood) };
  return {
    ...goBack({ ...turn, memory }, goodwill ? [noted, goodwillIsAskedFor()] : [noted]),
    choices: [{ label: message('choice.callMe'), says: 'call me back' }],
  };
}
