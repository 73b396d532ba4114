import { INTENTS } from '#conversation/intents/registry';
import { answerCourtesy } from '#conversation/repair/index';
import type { Render } from '#conversation/messages/index';
import type { ManagePorts } from '#conversation/turn/index';
import { answerTurn, type Surroundings } from '../answer-turn.ts';

/** Decides what happens next in the dialog. */
export const createDialogManagement =
  (surroundings: () => Surroundings, render: Render, ports: ManagePorts) => (event: unknown) =>
    answerTurn(
      event,
      surroundings(),
      render,
      (turn) => answerCourtesy(turn) ?? INTENTS[turn.intent].manage(turn, ports),
    );
