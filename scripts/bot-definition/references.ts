import { placesOf, type Json, type Place } from './json.ts';

const SLOT_REFERENCE = /\{([0-9A-Za-z][\w-]*)(?:\.[\w-]+)?\}/g;
const MESSAGE_TEXT = /\/(?:plainTextMessage|ssmlMessage|customPayload)\/value$|\/imageResponseCard\/(?:sub)?title$/;

/** The slots that a text or condition names in braces; `{Parent.sub}` names Parent. */
export function slotsNamedIn(text: string): string[] {
  return [...text.matchAll(SLOT_REFERENCE)].map((match) => match[1] ?? '');
}

/** Every text that the bot says. */
export function messageTexts(document: Json): (Place & { value: string })[] {
  return textsWhere(document, ({ pointer }) => MESSAGE_TEXT.test(pointer));
}

/** Every condition of every branch. */
export function conditions(document: Json): (Place & { value: string })[] {
  return textsWhere(document, ({ name }) => name === 'expressionString');
}

function textsWhere(document: Json, wanted: (place: Place) => boolean): (Place & { value: string })[] {
  return [...placesOf(document)].filter(
    (place): place is Place & { value: string } => typeof place.value === 'string' && wanted(place),
  );
}
