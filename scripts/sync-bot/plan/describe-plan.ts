import type { Action, Plan } from './action.ts';

/** `update intent CheckOrderStatus of en_US` */
export function describeAction({ kind, name, localeId, intentName }: Action): string {
  const owner = intentName ?? (name === localeId ? undefined : localeId);
  return [kind, name, owner && `of ${owner}`].filter(Boolean).join(' ');
}

/** `update intent CheckOrderStatus of en_US (sampleUtterances)`; that a new part is new goes without saying. */
export function explainAction(action: Action): string {
  const reasons = action.because.filter((reason) => reason !== 'new');
  return reasons.length > 0 ? `${describeAction(action)} (${reasons.join(', ')})` : describeAction(action);
}

/** `not defined, and kept without --prune: slot Wrapping of CheckOrderStatus` */
export const describeKept = (action: Action) =>
  `not defined, and kept without --prune: ${describeAction(action).replace(/^delete /, '')}`;

/** The actions worth telling people about: the second half of a creation isn't. */
export const toldActions = ({ actions }: Plan) => actions.filter(({ kind }) => !kind.startsWith('complete'));
