import { INTENTS } from '#conversation/intents/registry';
import type { Render } from '#conversation/messages/index';
import { answerTurn, type Surroundings } from '../answer-turn.ts';

/** Checks the form of what was said. */
export const createSlotValidation = (surroundings: () => Surroundings, render: Render) => (event: unknown) =>
  answerTurn(event, surroundings(), render, (turn) => INTENTS[turn.intent].validate(turn));
