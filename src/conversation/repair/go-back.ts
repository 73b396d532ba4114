import {
  type Decision,
  listen,
  type Message,
  message,
  type OpenQuestion,
  slotsFrom,
  type Turn,
} from '../turn/index.ts';

/** Says something and puts the open question again, or waits for the next wish when there is none. */
export function goBack(turn: Turn, say: readonly Message[]): Decision {
  const { openQuestion } = turn.memory;
  if (!openQuestion) return listen(turn, { say: [...say, message('conversation.anythingElse')] });
  return ask(turn, openQuestion, [...say, openQuestion.reAsk]);
}

/** Puts the open question in these words. */
export function ask(turn: Turn, { intent, slot, filled }: OpenQuestion, say: readonly Message[]): Decision {
  const move = slot === null ? ({ kind: 'confirm', intent } as const) : ({ kind: 'elicit', intent, slot } as const);
  return { move, say, slots: slotsFrom(intent, filled), memory: turn.memory };
}
