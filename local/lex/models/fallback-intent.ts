import { FALLBACK_SIGNATURE } from '../definition.ts';
import type { IntentRecord } from './records.ts';
import { FALLBACK_INTENT_ID } from './records.ts';

const END = { dialogAction: { type: 'EndConversation' } } as const;

/** The FallbackIntent that a new locale has, wired as the service wires it: the hook runs as a dialog code hook. */
export const defaultFallbackIntent = (now: number): IntentRecord => ({
  botId: undefined,
  botVersion: undefined,
  localeId: undefined,
  intentId: FALLBACK_INTENT_ID,
  intentName: 'FallbackIntent',
  description: 'Default intent when no other intent matches',
  parentIntentSignature: FALLBACK_SIGNATURE,
  initialResponseSetting: {
    nextStep: { dialogAction: { type: 'InvokeDialogCodeHook' } },
    codeHook: {
      active: true,
      enableCodeHookInvocation: true,
      postCodeHookSpecification: { successNextStep: END, failureNextStep: END, timeoutNextStep: END },
    },
  },
  slots: {},
  creationDateTime: now,
  lastUpdatedDateTime: now,
});
