import { INTENTS } from '#conversation/intents/registry';
import type { Render } from '#conversation/messages/index';
import type { FulfilPorts } from '#conversation/turn/index';
import { answerTurn, type Surroundings } from '../answer-turn.ts';

/** Does what was asked for. */
export const createFulfillment =
  (surroundings: () => Surroundings, render: Render, ports: FulfilPorts) => (event: unknown) =>
    answerTurn(event, surroundings(), render, (turn) => INTENTS[turn.intent].fulfil(turn, ports));
