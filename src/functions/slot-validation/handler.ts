import { answerTurn, type Surroundings } from '#adapters/lex/index';
import { INTENTS } from '#conversation/intents/registry';
import type { Render } from '#conversation/messages/index';

/** Checks the form of what was said. */
export const createSlotValidation = (surroundings: () => Surroundings, render: Render) => (event: unknown) =>
  answerTurn(event, surroundings(), render, (turn) => INTENTS[turn.intent].validate(turn));
