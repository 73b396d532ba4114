import { converse } from '#conversation/dialog/converse';
import type { Render } from '#conversation/messages/index';
import type { ManagePorts } from '#conversation/turn/index';
import { count } from '#platform/index';
import { answerTurn, type Surroundings } from '../answer-turn.ts';

/** Decides what happens next in the dialog. */
export const createDialogManagement =
  (surroundings: () => Surroundings, render: Render, ports: ManagePorts) => (event: unknown) =>
    answerTurn(event, surroundings(), render, async (turn) => {
      const decision = await converse(turn, ports);
      if (decision.rating !== undefined) count('Ratings', { rating: String(decision.rating) });
      return decision;
    });
