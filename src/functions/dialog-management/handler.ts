import { answerTurn, type Surroundings } from '#adapters/lex/index';
import { INTENTS } from '#conversation/intents/registry';
import type { Render } from '#conversation/messages/index';
import type { ManagePorts } from '#conversation/turn/index';

/** Decides what happens next in the dialog. */
export const createDialogManagement =
  (surroundings: () => Surroundings, render: Render, ports: ManagePorts) => (event: unknown) =>
    answerTurn(event, surroundings(), render, (turn) => INTENTS[turn.intent].manage(turn, ports));
