import type { Decision } from './decision.ts';
import type { ProductQuestion } from './memory.ts';
import type { FulfilPorts, ManagePorts } from './ports.ts';
import type { Turn } from './turn.ts';
import { proceed, resume } from './decision.ts';
import { message } from './message.ts';

/** One intent in its three concerns. Each answers every turn of the intent with a decision. */
export interface Intent {
  /** Is what the customer said well formed? Knows nothing but the turn. */
  readonly validate: (turn: Turn) => Decision;
  /** What happens next in the dialog? */
  readonly manage: (turn: Turn, ports: ManagePorts) => Promise<Decision>;
  /** Does what was asked for. */
  readonly fulfil: (turn: Turn, ports: FulfilPorts) => Promise<Decision>;
  /** Begins or takes up the wish from what the conversation remembers, by its next question. */
  readonly resume: (turn: Turn) => Decision;
  /** What these words ask that needs no form; kept with a wish that has to wait. */
  readonly asksIn?: (turn: Turn) => ProductQuestion | undefined;
}

/** An intent that is answered from the turn alone, in whichever concern Lex asks. */
export function defineSimpleIntent(answer: (turn: Turn) => Decision): Intent {
  return {
    validate: proceed,
    manage: (turn) => Promise.resolve(answer(turn)),
    fulfil: (turn) => Promise.resolve(answer(turn)),
    resume: answer,
  };
}

interface ReadingIntentParts<Facts> {
  readonly gatherToManage: (turn: Turn, ports: ManagePorts) => Promise<Facts>;
  readonly manage: (turn: Turn, facts: Facts) => Decision;
}

/** An intent that is answered at once, by dialog management alone, with something read or counted. */
export function defineIntent<F>({ gatherToManage, manage }: ReadingIntentParts<F>): Intent {
  return {
    validate: proceed,
    manage: async (turn, ports) => manage(turn, await gatherToManage(turn, ports)),
    fulfil: (turn) => Promise.resolve(resume(turn, {})),
    resume: (turn) => resume(turn, { say: [message('wishes.whenReady', { intent: turn.intent })] }),
  };
}

export const isDeclined = ({ stage }: Turn): boolean =>
  stage.kind === 'confirmation-answered' && stage.answer !== 'yes';
