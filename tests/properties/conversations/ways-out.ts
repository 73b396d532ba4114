import type { Memory } from '#conversation/turn/index';
import type { Said } from '../../support/bot-in-memory/lex-in-memory.ts';
import { SUPPORT } from '../../support/bot-in-memory/bot.ts';
import type { Turned, World } from './hold.ts';
import type { SessionId } from './steps.ts';

type Intent = NonNullable<Said['wish']>['intent'];

/** However Lex takes a word: as its own wish, as the answer to what is asked, as no answer to it. */
export const HEARINGS = ['wish', 'answer', 'miss', 'unclear', 'fallback'] as const;
export type Hearing = (typeof HEARINGS)[number];

export const command = (words: string, intent: Intent, heard: Hearing): Said => ({ words, heard, wish: { intent } });

/** The wishes that are open, interrupted or waiting. */
export const wishesOf = ({ task, suspended, queue }: Memory): number =>
  (task ? 1 : 0) + suspended.length + queue.length;

/** Says "cancel" until nothing is left to cancel, and tells how often that was; at most so often. */
export async function cancelAll(world: World, id: SessionId, heard: Hearing, atMost: number) {
  let left = world.bot.memoryIn(world.sessions[id].attributes, id);
  let times = 0;
  while (wishesOf(left) > 0 && times < atMost) {
    left = (await world.say(id, command('cancel', 'Cancel', heard))).after;
    times += 1;
  }
  return { times, left };
}

/** True when the answer offers a person: by the team's address, or as a question for a yes. */
export const offersPerson = ({ answers }: Turned): boolean =>
  answers.some(
    ({ sessionState: { intent, dialogAction }, messages }) =>
      (intent?.name === 'TalkToAgent' && dialogAction.type === 'ConfirmIntent') ||
      messages?.some(({ content }) => content?.includes(SUPPORT)),
  );
