import { CONFIRMATION_LIFETIME_SECONDS } from '#business/confirmations/index';
import type { Decision, FulfilPorts, Intent, ManagePorts, Turn } from '../turn/index.ts';
import { gatherStanding } from '../identity/gather-standing.ts';
import type { Standing } from '../identity/standing.ts';
import type { Form } from './form.ts';
import { manageForm } from './manage-form.ts';
import { resumeForm } from './resume-form.ts';
import { type FormState, readForm } from './state.ts';
import { validateForm } from './validate-form.ts';

interface FormIntentParts<CompletionFacts, FulfilFacts> {
  readonly form: Form;
  /** Reads what completing needs; asked only once everything is known. */
  readonly gatherToComplete: (
    turn: Turn,
    state: FormState,
    ports: ManagePorts,
    standing: Standing,
  ) => Promise<CompletionFacts>;
  readonly complete: (turn: Turn, state: FormState, facts: CompletionFacts) => Decision;
  readonly gatherToFulfil: (turn: Turn, ports: FulfilPorts) => Promise<FulfilFacts>;
  readonly fulfil: (turn: Turn, facts: FulfilFacts) => Decision;
}

/** An intent that collects what a form asks for: reads, judgement, and the one write that a read-back needs. */
export function defineFormIntent<C, F>(parts: FormIntentParts<C, F>): Intent {
  const { form } = parts;
  return {
    validate: (turn) => validateForm(form, turn),
    manage: async (turn, ports) => {
      const state = readForm(form, turn);
      const standing = await gatherStanding(turn, { form, ...state }, ports);
      const facts = await parts.gatherToComplete(turn, state, ports, standing);
      const complete = (now: Turn, then: FormState) => parts.complete(now, then, facts);
      const decision = manageForm(form, turn, { state, standing }, complete);
      await keepPending(turn, decision, ports);
      return decision;
    },
    fulfil: async (turn, ports) => parts.fulfil(turn, await parts.gatherToFulfil(turn, ports)),
    resume: (turn) => resumeForm(form, turn),
  };
}

/** Keeps what was read back, for the turn of the yes. */
export async function keepPending(
  turn: Turn,
  { pending }: Decision,
  { confirmations, digest }: Pick<ManagePorts, 'confirmations' | 'digest'>,
): Promise<void> {
  if (!pending) return;
  await confirmations.put({
    conversationId: turn.conversationId,
    intent: turn.intent,
    nonce: turn.nonce,
    values: pending.values,
    readBackHash: digest(JSON.stringify(pending.readBack)),
    expiresAtEpochSeconds: turn.nowEpochSeconds + CONFIRMATION_LIFETIME_SECONDS,
  });
}
