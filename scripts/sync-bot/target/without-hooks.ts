import type { IntentMembers } from '../../bot-definition/index.ts';

/**
 * An intent whose hooks count as successful without being called, so that the conversation takes the same way and
 * speaks the definition's own texts. A hook stays `active`: an inactive one would take its success branch away.
 */
export function withoutHooks(intent: IntentMembers): IntentMembers {
  const quiet = silence(intent) as IntentMembers;
  return {
    ...quiet,
    ...(intent.dialogCodeHook ? { dialogCodeHook: { ...intent.dialogCodeHook, enabled: false } } : {}),
    ...(quiet.fulfillmentCodeHook ? { fulfillmentCodeHook: { ...quiet.fulfillmentCodeHook, enabled: false } } : {}),
  };
}

function silence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(silence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'enableCodeHookInvocation' ? false : silence(inner)]),
  );
}
