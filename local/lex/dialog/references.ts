import type { ConditionFacts } from '../conditions/evaluate.ts';
import type { Reference } from '../conditions/expression.ts';
import { own } from '../own.ts';
import type { Turn } from './turn.ts';
import type { Slot } from './state.ts';

/** What conditions, assignments and message placeholders can refer to in a turn. */
export const createFacts = (turn: Turn): ConditionFacts => ({
  text: (reference) => readReference(turn, reference),
  count: (reference) =>
    reference.kind === 'slot'
      ? countValues(slotNamed(turn, reference.name))
      : Number(readReference(turn, reference) !== undefined),
  length: (reference) => lengthOf(turn, reference),
});

function lengthOf(turn: Turn, reference: Reference): number | undefined {
  const isScalar = reference.kind !== 'slot' || slotNamed(turn, reference.name)?.shape === 'Scalar';
  return isScalar ? readReference(turn, reference)?.length : undefined;
}

export function readReference(turn: Turn, reference: Reference): string | undefined {
  switch (reference.kind) {
    case 'slot':
      return compared(slotNamed(turn, reference.name));
    case 'session-attribute':
      return own(turn.memory.sessionAttributes, reference.name);
    case 'request-attribute':
      return own(turn.requestAttributes, reference.name);
    case 'input-mode':
      return 'Text';
    case 'input-transcript':
      return turn.text;
    case 'transcription':
      return readTranscription(turn, reference.index, reference.field);
  }
}

/** `Slot`, or `Slot.SubSlot` of a composite slot. */
function slotNamed(turn: Turn, name: string): Slot | null | undefined {
  const slots = turn.memory.intent?.slots;
  const [slot = '', subSlot] = name.split('.');
  const whole = own(slots, slot);
  return subSlot === undefined ? whole : own(whole?.subSlots, subSlot);
}

/** A slot as conditions compare it: of a multi-valued one all interpreted values, joined by commas. */
const compared = (slot: Slot | null | undefined): string | undefined =>
  slot?.values ? slot.values.map((entry) => compared(entry) ?? '').join(',') : said(slot);

/** A slot as messages say it: of a multi-valued or composite one the whole. */
const said = (slot: Slot | null | undefined): string | undefined => slot?.value?.interpretedValue ?? undefined;

const countValues = (slot: Slot | null | undefined): number => slot?.values?.length ?? Number(slot != null);

/** Text input has one transcription, which is the text. */
function readTranscription(turn: Turn, index: number, field: string): string | undefined {
  if (index !== 0) return undefined;
  if (field === 'transcription') return turn.text;
  if (field === 'transcriptionConfidence') return '1';
  const slot = /^resolvedSlots\.([^.]+)/.exec(field)?.[1];
  return slot === undefined ? undefined : said(slotNamed(turn, slot));
}

const PLACEHOLDER = /\(\(([^()]+)\)\)|\{([^{}]+)\}|\[([^[\]]+)\]/g;

/** Fills `{Slot}`, `[sessionAttribute]` and `((requestAttribute))`; what is not set becomes nothing. */
export const fillPlaceholders = (text: string, turn: Turn): string =>
  text.replace(PLACEHOLDER, (_, request?: string, slot?: string, session?: string) => {
    if (request !== undefined) return own(turn.requestAttributes, request.trim()) ?? '';
    if (slot !== undefined) return said(slotNamed(turn, slot.trim())) ?? '';
    return own(turn.memory.sessionAttributes, session?.trim()) ?? '';
  });

/** The value of an assignment: a reference's, or the text itself. */
export function readAssigned(text: string, turn: Turn): string | undefined {
  const [, , slot, session] = /^(\(\(.+\)\))$|^\{(.+)\}$|^\[(.+)\]$/.exec(text.trim()) ?? [];
  if (slot !== undefined) return said(slotNamed(turn, slot));
  if (session !== undefined) return own(turn.memory.sessionAttributes, session);
  if (text === '$.inputTranscript') return turn.text;
  const path = /^\$\.transcriptions\[(\d+)\]\.(.+)$/.exec(text);
  return path ? readTranscription(turn, Number(path[1]), path[2] ?? '') : text;
}
