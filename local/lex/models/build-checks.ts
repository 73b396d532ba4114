import type { BuiltLocale, IntentDefinition } from '../definition.ts';
import { FALLBACK_SIGNATURE, findIntent, findSlot, isRequired } from '../definition.ts';
import { parseCondition } from '../conditions/parse.ts';
import { compositeFailures } from './composite-checks.ts';
import { RESERVED_AT_BUILD, isBuiltInSignature, isKnownSlotSignature } from './reserved-names.ts';
import { checkSlotTypeLocales } from './slot-type-locales.ts';

type Check = (intent: IntentDefinition, locale: BuiltLocale) => string[];

export interface BuildFailure {
  /** Why the locale can't be built; it names the intent. */
  reason: string;
  /** What to do about it. */
  action: string;
}

/** Everything that keeps the locale from being built; an empty list when nothing does. */
export function findBuildFailures(locale: BuiltLocale): BuildFailure[] {
  const failures = locale.intents.flatMap((intent) =>
    INTENT_CHECKS.flatMap((check) => {
      const action = ACTIONS.get(check) ?? 'Correct what the reason names.';
      return check(intent, locale).map((reason) => ({ reason, action }));
    }),
  );
  return isTrained(locale) ? failures : [UNTRAINED, ...failures];
}

const UNTRAINED: BuildFailure = {
  reason: 'A locale must have at least one custom intent with a valid utterance.',
  action: 'Add sample utterances to an intent that is not based on a built-in one.',
};

const isTrained = ({ intents }: BuiltLocale): boolean =>
  intents.some((intent) => !intent.parentIntentSignature && intent.sampleUtterances?.length);

const reservedName: Check = ({ intentName }) =>
  RESERVED_AT_BUILD.includes(intentName) ? [`Intent '${intentName}' matches a reserved intent name.`] : [];

const slotPriorities: Check = ({ intentName, slots, slotPriorities: priorities }) =>
  slots
    .filter((slot) => !priorities?.some(({ slotId }) => slotId === slot.slotId))
    .map((slot) => `Intent '${intentName}' has no slot priority for slot '${slot.slotName}'.`);

const slotTypes: Check = ({ intentName, slots }, locale) =>
  slots
    .flatMap((slot) => [slot, ...(slot.subSlots ?? [])])
    .filter(({ slotTypeName }) =>
      isBuiltInSignature(slotTypeName)
        ? !isKnownSlotSignature(slotTypeName)
        : !locale.slotTypes.some((type) => type.slotTypeName === slotTypeName),
    )
    .map(
      (slot) => `Slot '${slot.slotName}' of intent '${intentName}' has an unknown slot type '${slot.slotTypeName}'.`,
    );

const prompts: Check = ({ intentName, slots }) =>
  slots
    .filter((slot) => isRequired(slot) && !slot.subSlots && !slot.valueElicitationSetting?.promptSpecification)
    .map((slot) => `Required slot '${slot.slotName}' of intent '${intentName}' has no prompt.`);

const utteranceSlots: Check = (intent) =>
  (intent.sampleUtterances ?? []).flatMap(({ utterance = '' }) =>
    [...utterance.matchAll(/\{([^{}]*)\}/g)]
      .filter(([, name]) => !findSlot(intent, (name ?? '').trim()))
      .map(
        ([placeholder]) =>
          `Utterance '${utterance}' of intent '${intent.intentName}' has the unknown slot ${placeholder}.`,
      ),
  );

const builtInIntents: Check = ({ intentName, parentIntentSignature, sampleUtterances, slots }) =>
  parentIntentSignature && (sampleUtterances?.length || slots.length)
    ? [`Intent '${intentName}' is based on ${parentIntentSignature} and can't have utterances or slots.`]
    : [];

const fallbackConfirmation: Check = ({ intentName, parentIntentSignature, intentConfirmationSetting }) =>
  parentIntentSignature === FALLBACK_SIGNATURE && intentConfirmationSetting
    ? [`Intent '${intentName}' is based on ${FALLBACK_SIGNATURE} and can't have a confirmation.`]
    : [];

/** Every object inside the intent's settings that has the member. */
function* membersNamed(value: unknown, member: string): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === member) yield inner;
    yield* membersNamed(inner, member);
  }
}

const conditions: Check = (intent) =>
  [...membersNamed(intent, 'expressionString')].flatMap((expression) => {
    const parsed = parseCondition(String(expression));
    return parsed.ok ? [] : [`Condition '${String(expression)}' of intent '${intent.intentName}': ${parsed.error}.`];
  });

interface State {
  dialogAction?: { type?: string; slotToElicit?: string };
  intent?: { name?: string };
}

const nextSteps: Check = (intent, locale) =>
  Object.values(intent).flatMap((setting) =>
    [...statesIn(setting)].flatMap(({ dialogAction, intent: other }) => {
      const target = other?.name ? findIntent(locale, other.name) : intent;
      if (!target) return [`A next step of intent '${intent.intentName}' names the unknown intent '${other?.name}'.`];
      const slot = dialogAction?.type === 'ElicitSlot' ? (dialogAction.slotToElicit ?? '') : undefined;
      if (slot === undefined || findSlot(target, slot)) return [];
      return [`A next step of intent '${intent.intentName}' elicits the unknown slot '${slot}'.`];
    }),
  );

function* statesIn(value: unknown): Generator<State> {
  if (typeof value !== 'object' || value === null) return;
  if ('dialogAction' in value) yield value as State;
  for (const inner of Object.values(value)) yield* statesIn(inner);
}

const INTENT_CHECKS: Check[] = [
  reservedName,
  slotPriorities,
  slotTypes,
  checkSlotTypeLocales,
  prompts,
  compositeFailures,
  utteranceSlots,
  builtInIntents,
  fallbackConfirmation,
  conditions,
  nextSteps,
];

const ACTIONS = new Map<Check, string>([
  [reservedName, 'Give the intent another name.'],
  [slotPriorities, 'Update the intent with a slotPriorities entry for each of its slots.'],
  [slotTypes, 'Create the slot type, or update the slot with one that exists.'],
  [prompts, 'Give the slot a promptSpecification, or make it optional.'],
  [utteranceSlots, 'Create the slot, or take its placeholder out of the utterance.'],
  [builtInIntents, 'Take utterances and slots out of the intent, or its parentIntentSignature.'],
  [conditions, 'Correct the expressionString of the condition.'],
  [nextSteps, 'Create what the next step names, or let it lead elsewhere.'],
]);
