import { hear } from '#conversation/dialog/hear';
import { INTENTS } from '#conversation/intents/registry';
import { answerInPassing } from '#conversation/repair/index';
import { proceed, type Turn } from '#conversation/turn/index';
import { readCommand } from '#conversation/understanding/commands';
import { saysTooYoung } from '#conversation/understanding/age';
import type { Render } from '#conversation/messages/index';
import { answerTurn, type Surroundings } from '../answer-turn.ts';

/** What steers the conversation, is said in passing or corrects another value is no value, whatever Lex took it for. */
const isForTheWholeConversation = (turn: Turn, { corrections }: Turn): boolean =>
  readCommand(turn.words) !== undefined ||
  saysTooYoung(turn.words) ||
  answerInPassing(turn) !== undefined ||
  corrections.length > 0;

/** Checks the form of what was said; understanding it is dialog management's. */
export const createSlotValidation = (surroundings: () => Surroundings, render: Render) => (event: unknown) =>
  answerTurn(event, surroundings(), render, (turn) => {
    const heard = hear(turn);
    if (isForTheWholeConversation(turn, heard)) return proceed(turn);
    return INTENTS[turn.intent].validate({ ...turn, found: heard.found });
  });
