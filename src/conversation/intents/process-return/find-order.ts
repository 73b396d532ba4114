import type { VerifiedIdentity } from '#business/identity/index';
import type { FormFacts } from '../../form/facts.ts';
import type { Form } from '../../form/form.ts';
import { manageForm } from '../../form/manage-form.ts';
import type { FormState } from '../../form/state.ts';
import { gatherStanding } from '../../identity/gather-standing.ts';
import type { Standing } from '../../identity/standing.ts';
import { giveUp } from '../../repair/give-up.ts';
import { type Decision, type ManagePorts, type Turn, withIdentity } from '../../turn/index.ts';
import { FORM } from './form.ts';

/** Whose order the turn is about, as far as that is known. */
export type FoundOrder =
  | {
      readonly kind: 'found';
      readonly turn: Turn;
      readonly identity: VerifiedIdentity;
      readonly customerId: string;
      readonly orderNumber: string;
    }
  | { readonly kind: 'unknown'; readonly standing: Standing };

/** Finds out how far the customer is verified for the order that they name. */
export async function findOrder(turn: Turn, form: Form, state: FormState, ports: ManagePorts): Promise<FoundOrder> {
  const { filled, isSettled } = state;
  const standing = await gatherStanding(turn, { form, filled, isSettled }, ports);
  if (standing.kind !== 'verified') return { kind: 'unknown', standing };
  const { identity } = standing;
  const orderNumber = filled['OrderNumber']?.value ?? identity.orderNumber;
  if (orderNumber === undefined) return { kind: 'unknown', standing };
  const { customerId } = identity;
  return {
    kind: 'found',
    turn: { ...turn, memory: withIdentity(turn.memory, identity) },
    identity,
    customerId,
    orderNumber,
  };
}

/** While a proof is asked, all else is known. */
export const isProving = ({ memory: { task } }: Turn): boolean => {
  const asked = task?.asked;
  return typeof asked === 'object' && (FORM.proofs ?? []).some(({ slot }) => slot === asked.slot);
};

/** Whoever isn't verified is asked for order and address; nothing is kept for a yes. */
export function askFirst(form: Form, turn: Turn, facts: FormFacts): Decision {
  const { pending: _, ...decision } = manageForm(form, turn, facts, () => giveUp(turn));
  const { task } = decision.memory;
  if (!task?.nonce) return decision;
  const { nonce: _nonce, ...rest } = task;
  return { ...decision, memory: { ...decision.memory, task: rest } };
}

export function isYesToReadBack({ stage, memory: { task }, corrections }: Turn): boolean {
  const isYes = stage.kind === 'confirmation-answered' && stage.answer === 'yes';
  return isYes && task?.intent === 'ProcessReturn' && task.nonce !== undefined && corrections.length === 0;
}
