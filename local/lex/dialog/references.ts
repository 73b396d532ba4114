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
      ? countValues(own(turn.memory.intent?.slots, reference.name))
      : Number(readReference(turn, reference) !== undefined),
});

export function readReference(turn: Turn, reference: Reference): string | undefined {
  switch (reference.kind) {
    case 'slot':
      return readSlot(own(turn.memory.intent?.slots, reference.name));
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

function readSlot(slot: Slot | null | undefined): string | undefined {
  if (slot?.shape === 'List') return slot.values?.map((entry) => readSlot(entry) ?? '').join(',');
  return slot?.value?.interpretedValue ?? undefined;
}

const countValues = (slot: Slot | null | undefined): number =>
  slot?.shape === 'List' ? (slot.values?.length ?? 0) : Number(slot != null);

/** Text input has one transcription, which is the text. */
function readTranscription(turn: Turn, index: number, field: string): string | undefined {
  if (index !== 0) return undefined;
  if (field === 'transcription') return turn.text;
  if (field === 'transcriptionConfidence') return '1';
  const slot = /^resolvedSlots\.([^.]+)/.exec(field)?.[1];
  return slot === undefined ? undefined : readSlot(own(turn.memory.intent?.slots, slot));
}

const PLACEHOLDER = /\(\(([^()]+)\)\)|\{([^{}]+)\}|\[([^[\]]+)\]/g;

/** Fills `{Slot}`, `[sessionAttribute]` and `((requestAttribute))`; what is not set becomes nothing. */
export const fillPlaceholders = (text: string, turn: Turn): string =>
  text.replace(PLACEHOLDER, (_, request?: string, slot?: string, session?: string) => {
    if (request !== undefined) return own(turn.requestAttributes, request.trim()) ?? '';
    if (slot !== undefined) return readSlot(own(turn.memory.intent?.slots, slot.trim())) ?? '';
    return own(turn.memory.sessionAttributes, session?.trim()) ?? '';
  });

/** The value of an assignment: a reference's, or the text itself. */
export function readAssigned(text: string, turn: Turn): string | undefined {
  const [, , slot, session] = /^(\(\(.+\)\))$|^\{(.+)\}$|^\[(.+)\]$/.exec(text.trim()) ?? [];
  if (slot !== undefined) return readSlot(own(turn.memory.intent?.slots, slot));
  if (session !== undefined) return own(turn.memory.sessionAttributes, session);
  if (text === '$.inputTranscript') return turn.text;
  const path = /^\$\.transcriptions\[(\d+)\]\.(.+)$/.exec(text);
  return path ? readTranscription(turn, Number(path[1]), path[2] ?? '') : text;
}
