import type { IntentMembers, Sourced } from '../definition.ts';
import { actionOf, dialogStates } from '../dialog-states.ts';
import { errorIn, type Finding } from '../finding.ts';
import { isJsonObject, placesOf } from '../json.ts';

/** An active hook is run by some next step of its stage. */
export function codeHooks({ file }: Sourced<IntentMembers>): Finding[] {
  const invoked = new Set(
    [...dialogStates(file.data)]
      .filter(({ state }) => actionOf(state).type === 'InvokeDialogCodeHook')
      .map(({ hook }) => hook),
  );
  return [...placesOf(file.data)].flatMap(({ name, value, pointer }) =>
    name !== 'codeHook' || !isJsonObject(value) || value.active !== true || invoked.has(value)
      ? []
      : [errorIn(file, { pointer, ...neverInvoked })],
  );
}

const neverInvoked = {
  rule: 'hook-never-invoked',
  message: 'no next step of this stage is InvokeDialogCodeHook, so the hook never runs',
  fix: 'Make a next step beside it InvokeDialogCodeHook, or set active to false.',
};
