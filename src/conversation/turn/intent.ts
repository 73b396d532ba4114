import type { Decision } from './decision.ts';
import type { FulfilPorts, ManagePorts } from './ports.ts';
import type { Turn } from './turn.ts';
import { proceed } from './decision.ts';

/** One intent in its three concerns. Each answers every turn of the intent with a decision. */
export interface Intent {
  /** Is what the customer said well formed? Knows nothing but the turn. */
  readonly validate: (turn: Turn) => Decision;
  /** What happens next in the dialog? */
  readonly manage: (turn: Turn, ports: ManagePorts) => Promise<Decision>;
  /** Does what was asked for. */
  readonly fulfil: (turn: Turn, ports: FulfilPorts) => Promise<Decision>;
}

interface IntentParts<ManageFacts, FulfilFacts> {
  readonly validate?: (turn: Turn) => Decision;
  readonly gatherToManage: (turn: Turn, ports: ManagePorts) => Promise<ManageFacts>;
  readonly manage: (turn: Turn, facts: ManageFacts) => Decision;
  readonly gatherToFulfil: (turn: Turn, ports: FulfilPorts) => Promise<FulfilFacts>;
  readonly fulfil: (turn: Turn, facts: FulfilFacts) => Decision;
}

/** Joins an intent's pure judgement with the reads that it needs. */
export function defineIntent<M, F>(parts: IntentParts<M, F>): Intent {
  return {
    validate: parts.validate ?? proceed,
    manage: async (turn, ports) => parts.manage(turn, await parts.gatherToManage(turn, ports)),
    fulfil: async (turn, ports) => parts.fulfil(turn, await parts.gatherToFulfil(turn, ports)),
  };
}

/** An intent that is answered from the turn alone, in whichever concern Lex asks. */
export function defineSimpleIntent(answer: (turn: Turn) => Decision): Intent {
  return {
    validate: proceed,
    manage: (turn) => Promise.resolve(answer(turn)),
    fulfil: (turn) => Promise.resolve(answer(turn)),
  };
}
