import type { IntentMembers, LocaleDefinition, SlotTypeMembers, Sourced } from '../definition.ts';
import { errorIn, warningIn, type Finding } from '../finding.ts';
import { isJsonObject, placesOf, type JsonObject } from '../json.ts';

/** What cards may hold beyond the lengths that the schemas know: buttons that mean something where they are shown. */
export function cards(intent: Sourced<IntentMembers>, locale: LocaleDefinition): Finding[] {
  return [...placesOf(intent.file.data)].flatMap(({ name, value, pointer }) =>
    name === 'imageResponseCard' && isJsonObject(value)
      ? [...pictureFindings(intent, value, pointer), ...buttonFindings(intent, value, { pointer, locale })]
      : [],
  );
}

function pictureFindings({ file }: Sourced<IntentMembers>, { imageUrl }: JsonObject, pointer: string): Finding[] {
  if (typeof imageUrl !== 'string' || /^https:\/\/|^[[{(]/.test(imageUrl)) return [];
  return [warningIn(file, { pointer: `${pointer}/imageUrl`, ...notHttps })];
}

function buttonFindings(
  { file, data }: Sourced<IntentMembers>,
  { buttons }: JsonObject,
  { pointer, locale }: { pointer: string; locale: LocaleDefinition },
): Finding[] {
  const list = (Array.isArray(buttons) ? buttons : []).filter(isJsonObject);
  const texts = list.map(({ text }) => text);
  const known = knownValues(data, pointer, locale);
  return list.flatMap(({ text, value }, index) => {
    const at = `${pointer}/buttons/${index}`;
    const isKnown = typeof value !== 'string' || !known || known.has(value.toLowerCase());
    return [
      ...(texts.indexOf(text ?? null) === index ? [] : [warningIn(file, { pointer: `${at}/text`, ...sameText })]),
      ...(isKnown ? [] : [errorIn(file, { pointer: `${at}/value`, ...unknownValue(String(value)) })]),
    ];
  });
}

/** What a slot's prompt may be answered with, lower case; `undefined` where any answer may be right. */
function knownValues({ slots = [] }: IntentMembers, pointer: string, { slotTypes }: LocaleDefinition) {
  const index = /^\/slots\/(\d+)\/valueElicitationSetting\/promptSpecification\//.exec(pointer)?.[1];
  const typeName = slots[Number(index)]?.slotTypeName;
  const type = slotTypes.find(({ data }) => data.slotTypeName === typeName)?.data;
  if (type?.valueSelectionSetting?.resolutionStrategy !== 'TopResolution') return undefined;
  return new Set(words(type).map((word) => word.toLowerCase()));
}

const words = ({ slotTypeValues = [] }: SlotTypeMembers) =>
  slotTypeValues.flatMap(({ sampleValue, synonyms = [] }) => [sampleValue, ...synonyms].map((one) => one?.value ?? ''));

const notHttps = {
  rule: 'card-picture',
  message: 'channels load a picture only from an https address',
  fix: 'Write the address of a public picture, beginning with https://.',
};

const sameText = {
  rule: 'same-button',
  message: 'an earlier button of the card has the same text',
  fix: 'Give each button a text of its own.',
};

const unknownValue = (value: string) => ({
  rule: 'button-value',
  message: `"${value}" is no value of the slot's type, so pressing the button is not understood`,
  fix: 'Send one of the values or synonyms of the slot type.',
});
