import { SLOT_NAMES } from '#generated/bot';
import type { Known, Memory, Turn } from '../turn/index.ts';
import { feel } from '../understanding/mood/index.ts';
import { readAge, saysTooYoung } from '../understanding/age.ts';
import { asksWhetherCancelled } from '../understanding/steering-questions.ts';
import { readYesOrNo } from '../understanding/yes-or-no.ts';
import { redact } from '../understanding/redact.ts';
import {
  findCorrections,
  findValues,
  type FoundValue,
  kindOfSlot,
  type ValueKind,
} from '../understanding/values/index.ts';
import { isNoProof } from './is-no-proof.ts';

/** How many of the customer's messages are kept for a hand-off, and how long each may be, in characters. */
const TRAIL = { lines: 6, length: 80 };

/**
 * The turn with what its words hold: values for any wish, corrections, how the customer feels. Values are remembered,
 * whichever wish is at hand. Heard once for each message.
 */
export function hear(turn: Turn): Turn {
  if (turn.words === '') return turn;
  const asked = askedKind(turn);
  const around = { today: turn.today, ...(asked && { asked }) };
  const isHeard = (value: FoundValue) => isNoProof(turn, value);
  const found = [...findValues(turn.words, around), ...changedIn(turn)].filter(isHeard);
  const corrected = findCorrections(turn.words, knownValues(turn.memory), around).filter(isHeard);
  const corrections =
    corrected.length > 0 ? corrected : [...correctedCall(turn, asked), ...otherCategory(turn, found, asked)];
  const said = redact(turn.words, found).slice(0, TRAIL.length);
  const { handOff } = turn.memory;
  const memory: Memory = {
    ...rememberAge(turn),
    known: remember(turn.memory, found, corrections),
    mood:
      isBareAnswer(turn.words, found, asked) || asksCalmly(turn.words)
        ? turn.memory.mood
        : feel(turn.memory.mood, turn.sentiment, turn.words),
    trail: [...turn.memory.trail, said].slice(-TRAIL.lines),
    ...(handOff && { handOff: { ...handOff, linesSince: Math.min(handOff.linesSince + 1, TRAIL.lines) } }),
  };
  const heard = { ...turn, found, memory, corrections, stage: answerIn(turn) };
  return withoutMisheard(heard, asked);
}

/** Somebody may say that they are a child, and that they aren't. */
function rememberAge({ memory: { isChild, ...memory }, words }: Turn): Memory {
  const age = readAge(words);
  const isYoung = age === undefined ? isChild : saysTooYoung(words) ? true : undefined;
  return { ...memory, ...(isYoung && { isChild: true }) };
}

/** What only its question makes clear: "6 pm" for another time of the call that was read back. */
const BARE_KINDS: readonly ValueKind[] = ['callbackDate', 'callbackTime', 'category', 'returnReason', 'resolution'];

function changedIn({ words, today, memory: { task } }: Turn): Turn['found'] {
  if (!task || task.isOffered || (task.asked !== 'yes' && task.asked !== 'change')) return [];
  const kinds = SLOT_NAMES[task.intent].map((slot) => kindOfSlot(task.intent, slot));
  return BARE_KINDS.filter((kind) => kinds.includes(kind)).flatMap((asked) =>
    findValues(words, { today, asked }).filter(({ kind }) => kind === asked),
  );
}

/** A bare day or hour of the call, while something else is asked: "December 4", where it was the third. */
function correctedCall({ words, today, memory }: Turn, asked: ValueKind | undefined): Turn['corrections'] {
  if (!asked || isOutside(memory, asked)) return [];
  const known = knownValues(memory);
  return CALL_KINDS.flatMap((kind) => {
    const before = known[kind];
    const value = findValues(words, { today, asked: kind }).find((found) => found.kind === kind);
    if (!before || !value || value.value === before) return [];
    const isAll = words.replace(value.words, '').replace(/[\s\p{P}]/gu, '') === '' && /\p{L}/u.test(value.words);
    return isAll ? [{ ...value, before }] : [];
  });
}
const CALL_KINDS: readonly ValueKind[] = ['callbackDate', 'callbackTime'];

/** "Something for the kitchen", where the budget for electronics is asked. */
function otherCategory({ memory }: Turn, found: Turn['found'], asked: ValueKind | undefined): Turn['corrections'] {
  const before = knownValues(memory).category;
  const said = found.find(({ kind }) => kind === 'category');
  const isAnswered = asked !== 'budget' || found.some(({ kind }) => kind === 'budget' || kind === 'product');
  return !isAnswered && before && said && said.value !== before ? [{ ...said, before }] : [];
}

/** Outside of a call's other questions a day or an hour may mean something else. */
const isOutside = ({ task }: Memory, asked: ValueKind): boolean =>
  task?.intent !== 'ScheduleCallback' || CALL_KINDS.includes(asked);

/** "They are defective", asked for the reason: what was asked for and little else tells facts, no mood. */
const isBareAnswer = (words: string, found: Turn['found'], asked: ValueKind | undefined): boolean =>
  found.some(({ kind }) => kind === asked) && !/[!?]/.test(words) && words.trim().split(/\s+/).length <= MOST_WORDS;
const MOST_WORDS = 4;

/** "Is it cancelled?" asks for a fact; "cancelled" alone makes no complaint of it. */
const asksCalmly = (words: string): boolean => asksWhetherCancelled(words) && !/!|\bwhy\b/i.test(words);

/** Lex hears a plain yes or no; the one that a longer answer begins with is heard here. */
function answerIn({ stage, words }: Turn): Turn['stage'] {
  if (stage.kind !== 'confirmation-answered' || stage.answer !== 'unclear') return stage;
  return { ...stage, answer: readYesOrNo(words) ?? 'unclear' };
}

function askedKind({ memory: { task } }: Turn): ValueKind | undefined {
  return task && typeof task.asked === 'object' ? kindOfSlot(task.intent, task.asked.slot) : undefined;
}

const valueOf = ([kind, known]: [string, Known]) => [kind, known.value];

/** What could be corrected: what is remembered, and what the wish at hand holds. */
function knownValues({ known, task }: Memory): Partial<Record<ValueKind, string>> {
  const ofTask = Object.entries({ ...task?.setAside, ...task?.filled }).flatMap(([slot, { value }]) => {
    const kind = task && kindOfSlot(task.intent, slot);
    return kind ? [[kind, value]] : [];
  });
  return Object.fromEntries([...Object.entries(known).map(valueOf), ...ofTask]) as Partial<Record<ValueKind, string>>;
}

function remember({ known }: Memory, found: Turn['found'], corrections: Turn['corrections']): Memory['known'] {
  const values = found.map(({ kind, value, sureness }): [ValueKind, Known] => [kind, { value, source: sureness }]);
  const corrected = corrections.map(({ kind, value }): [ValueKind, Known] => [kind, { value, source: 'said' }]);
  return { ...known, ...Object.fromEntries([...values, ...corrected]) };
}

/** Slots that take any words: Lex puts into them what was meant for another. */
const OPEN_KINDS: readonly (ValueKind | undefined)[] = [
  'returnItem',
  'callbackTopic',
  'product',
  'firstName',
  'lastName',
];

/** Words that say or correct another value aren't the answer to the question: what Lex put into its slot is dropped. */
function withoutMisheard(turn: Turn, asked: ValueKind | undefined): Turn {
  const { stage, found, corrections } = turn;
  if (stage.kind !== 'slot-captured' || [...found, ...corrections].some(({ kind }) => kind === asked)) return turn;
  const isMeantForAnother = corrections.length > 0 || (OPEN_KINDS.includes(asked) && found.length > 0);
  if (!isMeantForAnother) return turn;
  return { ...turn, stage: { kind: 'slot-missed', slot: stage.slot }, slots: { ...turn.slots, [stage.slot]: null } };
}
