import type { IntentMembers, Sourced } from '../definition.ts';
import { warningIn, type Finding } from '../finding.ts';
import { isJsonObject, placesOf, type JsonObject } from '../json.ts';

const SPOKEN = /^\s*<speak[\s>][^]*<\/speak>\s*$/;

/** Finds messages that are never said, or said badly. */
export function prompts({ file }: Sourced<IntentMembers>): Finding[] {
  return [...placesOf(file.data)].flatMap(({ name, value, pointer }) => {
    if (!isJsonObject(value)) return [];
    if (name === 'promptSpecification') return neverSaid(value).map((at) => warningIn(file, unsaid(pointer + at)));
    if (name === 'ssmlMessage' && typeof value.value === 'string' && !SPOKEN.test(value.value)) {
      return [warningIn(file, { pointer: `${pointer}/value`, ...noSpeech })];
    }
    return [];
  });
}

/** With the strategy Ordered, each attempt says the next variation: those beyond the last retry are never heard. */
function neverSaid({ messageSelectionStrategy, maxRetries, messageGroups }: JsonObject): string[] {
  if (messageSelectionStrategy !== 'Ordered' || !Array.isArray(messageGroups)) return [];
  return messageGroups.flatMap((group, groupIndex) => {
    const variations = isJsonObject(group) && Array.isArray(group.variations) ? group.variations : [];
    return variations
      .map((_, index) => index)
      .filter((index) => index >= Number(maxRetries))
      .map((index) => `/messageGroups/${groupIndex}/variations/${index}`);
  });
}

const unsaid = (pointer: string) => ({
  pointer,
  rule: 'variation-never-said',
  message: 'the question is not asked often enough for this variation to be said',
  fix: 'Raise maxRetries, or remove the variation.',
});

const noSpeech = {
  rule: 'ssml',
  message: 'SSML is not read unless it stands in <speak> … </speak>',
  fix: 'Put the text in <speak> and </speak>, or make it a plainTextMessage.',
};
