import type { IntentMembers } from './definition.ts';

/** Where a stage of an intent is defined, and whether it takes part in the conversation. */
export const STAGES: Readonly<Record<string, { member: string; isActive: (intent: IntentMembers) => boolean }>> = {
  ConfirmIntent: {
    member: 'intentConfirmationSetting',
    isActive: ({ intentConfirmationSetting: setting }) => setting !== undefined && setting.active !== false,
  },
  FulfillIntent: {
    member: 'fulfillmentCodeHook',
    isActive: ({ fulfillmentCodeHook: hook }) => hook !== undefined && hook.active !== false,
  },
  CloseIntent: {
    member: 'intentClosingSetting',
    isActive: ({ intentClosingSetting: setting }) => setting !== undefined && setting.active !== false,
  },
};
