import { escapeMember, isJsonObject, type Json, type JsonObject } from './json.ts';

/** A next step of an intent: where the conversation goes from one point of it. */
export interface DialogStatePlace {
  readonly pointer: string;
  readonly state: JsonObject;
  /** `nextStep`, `captureNextStep`, … */
  readonly member: string;
  /** The object that the next step stands in, with its condition beside it. */
  readonly step: JsonObject;
  /** The hook that InvokeDialogCodeHook would run here; none inside a hook's own outcomes. */
  readonly hook: JsonObject | undefined;
}

/** Every next step in a document, also those of condition branches. */
export function* dialogStates(value: Json, pointer = '', hook?: JsonObject): Generator<DialogStatePlace> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* dialogStates(element, `${pointer}/${index}`, hook);
  } else if (isJsonObject(value)) {
    const ownHook = isJsonObject(value.codeHook) ? value.codeHook : hook;
    for (const [member, inner] of Object.entries(value)) {
      const place = `${pointer}/${escapeMember(member)}`;
      if (/nextStep$/i.test(member) && isJsonObject(inner)) {
        yield { pointer: place, state: inner, member, step: value, hook: ownHook };
      } else {
        yield* dialogStates(inner, place, member === 'codeHook' ? undefined : ownHook);
      }
    }
  }
}

/** What a next step does, `InvokeDialogCodeHook` for one; empty texts where it doesn't say. */
export function actionOf(state: JsonObject): { type: string; slotToElicit: string } {
  const action = isJsonObject(state.dialogAction) ? state.dialogAction : {};
  return { type: textOr(action.type), slotToElicit: textOr(action.slotToElicit) };
}

/** The intent that a next step leads into, if it isn't the one it stands in. */
export function otherIntent({ state }: DialogStatePlace): string | undefined {
  const name = isJsonObject(state.intent) ? state.intent.name : undefined;
  return typeof name === 'string' ? name : undefined;
}

const textOr = (value: Json | undefined) => (typeof value === 'string' ? value : '');

/** The condition that EvaluateConditional evaluates at a next step: `captureNextStep` goes with `captureConditional`. */
export function conditionalBeside({ step, member }: DialogStatePlace): JsonObject | undefined {
  const name = member === 'nextStep' ? 'conditional' : member.replace(/NextStep$/, 'Conditional');
  const conditional = step[name];
  return isJsonObject(conditional) ? conditional : undefined;
}
