import type { IntentMembers, Sourced } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';
import { conditions, messageTexts, slotsNamedIn } from '../references.ts';

/** `{Name}` in an utterance, a message or a condition must be a slot of the same intent, spelled exactly so. */
export function slotReferences({ file, data }: Sourced<IntentMembers>): Finding[] {
  const slots = new Set((data.slots ?? []).map((slot) => slot.slotName));
  const remedy =
    slots.size > 0
      ? `Slots of ${data.intentName} are ${[...slots].join(', ')}; a session attribute is written [name].`
      : `${data.intentName} has no slots; a session attribute is written [name].`;
  const texts = [
    ...utterances(data),
    ...messageTexts(file.data).map((text) => ({ ...text, rule: 'unknown-slot-in-message' })),
    ...conditions(file.data).map((text) => ({ ...text, rule: 'unknown-slot-in-condition' })),
  ];
  return texts.flatMap(({ pointer, value, rule }) =>
    slotsNamedIn(value)
      .filter((name) => !slots.has(name))
      .map((name) => errorIn(file, { pointer, rule, message: `{${name}} is no slot of the intent`, fix: remedy })),
  );
}

function utterances({ sampleUtterances = [], slots = [] }: IntentMembers) {
  const ofIntent = sampleUtterances.map(({ utterance = '' }, index) => ({
    pointer: `/sampleUtterances/${index}/utterance`,
    value: utterance,
  }));
  const ofSlots = slots.flatMap((slot, slotIndex) =>
    (slot.valueElicitationSetting?.sampleUtterances ?? []).map(({ utterance = '' }, index) => ({
      pointer: `/slots/${slotIndex}/valueElicitationSetting/sampleUtterances/${index}/utterance`,
      value: utterance,
    })),
  );
  return [...ofIntent, ...ofSlots].map((text) => ({ ...text, rule: 'unknown-slot-in-utterance' }));
}
