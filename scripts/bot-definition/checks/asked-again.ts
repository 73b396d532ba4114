import type { IntentMembers, Sourced } from '../definition.ts';
import { actionOf, dialogStates, otherIntent, type DialogStatePlace } from '../dialog-states.ts';
import { warningIn, type Finding } from '../finding.ts';
import { isJsonObject } from '../json.ts';

const CAPTURE = /^\/slots\/(\d+)\/valueElicitationSetting\/slotCaptureSetting\/(?!failure)/;

/**
 * A slot that was just filled is asked for again only if the next step empties it.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/reelicit-slots.html
 */
export function askedAgain({ file, data }: Sourced<IntentMembers>): Finding[] {
  return [...dialogStates(file.data)].flatMap((place) => {
    const slotName = data.slots?.[Number(CAPTURE.exec(place.pointer)?.[1])]?.slotName;
    if (slotName === undefined || !asksFor(place, slotName) || isEmptied(place, slotName)) return [];
    return [warningIn(file, { pointer: `${place.pointer}/dialogAction/slotToElicit`, ...stillFilled(slotName) })];
  });
}

function asksFor(place: DialogStatePlace, slotName: string): boolean {
  const { type, slotToElicit } = actionOf(place.state);
  return type === 'ElicitSlot' && slotToElicit === slotName && otherIntent(place) === undefined;
}

function isEmptied({ state }: DialogStatePlace, slotName: string): boolean {
  const slots = isJsonObject(state.intent) && isJsonObject(state.intent.slots) ? state.intent.slots : {};
  const override = slots[slotName];
  return isJsonObject(override) && !('value' in override) && !('values' in override);
}

const stillFilled = (slotName: string) => ({
  rule: 'slot-still-filled',
  message: `${slotName} has just been filled, so Lex doesn't ask for it`,
  fix: `Empty it in the same next step: "intent": { "slots": { "${slotName}": { "shape": "Scalar" } } }`,
});
