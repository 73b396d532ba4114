import { isJsonObject, type Json, type JsonObject } from '../bot-definition/index.ts';
import { canonicalMembers } from '../sync-bot/plan/canonical.ts';

/** Lists whose order means nothing to Lex, so that what is there keeps its place. */
const UNORDERED = ['sampleUtterances', 'slotTypeValues', 'synonyms', 'aliases'];

/**
 * What was pulled, written as it stands in a definition already: members in their order, and what is at Lex's defaults
 * said or left unsaid as before. The result means to Lex what `pulled` means.
 */
export function mergeWith(existing: JsonObject, pulled: JsonObject): JsonObject {
  const merged = Object.entries(existing).flatMap(([member, before]): [string, Json][] => {
    // Where an editor finds the schema is the folder's own affair.
    if (member === '$schema') return [[member, before]];
    const now = pulled[member];
    if (now !== undefined) return [[member, mergeValue(before, now, member)]];
    return isAtDefault(member, before) ? [[member, before]] : [];
  });
  const added = Object.entries(pulled).filter(([member, now]) => !(member in existing) && !isAtDefault(member, now));
  return Object.fromEntries([...merged, ...added]);
}

function mergeValue(before: Json, now: Json, member: string): Json {
  if (isJsonObject(before) && isJsonObject(now)) return mergeWith(before, now);
  return Array.isArray(before) && Array.isArray(now) ? mergeLists(before, now, member) : now;
}

function mergeLists(before: readonly Json[], now: readonly Json[], member: string): Json[] {
  const counterpart = (element: Json, index: number) => {
    const key = keyOf(element);
    return key === undefined ? before[index] : before.find((one) => keyOf(one) === key);
  };
  const merged = now.map((element, index) => {
    const same = counterpart(element, index);
    return same === undefined ? element : mergeValue(same, element, '');
  });
  if (!UNORDERED.includes(member)) return merged;
  const places = new Map(before.map((element, index) => [keyOf(element), index]));
  const placeOf = (element: Json) => places.get(keyOf(element)) ?? before.length;
  return merged.sort((a, b) => placeOf(a) - placeOf(b));
}

/** What an element of a list is told apart by, if by anything. */
function keyOf(element: Json): string | undefined {
  if (!isJsonObject(element)) return undefined;
  const { slotName, botAliasName, sampleValue, value, utterance, name } = element;
  const sample = isJsonObject(sampleValue) ? sampleValue.value : undefined;
  const keys = [slotName, botAliasName, sample, value, utterance, name];
  return keys.find((key) => typeof key === 'string');
}

const isAtDefault = (member: string, value: Json) => Object.keys(canonicalMembers({ [member]: value })).length === 0;
