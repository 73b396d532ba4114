import { SLOT_NAMES } from '#generated/bot';
import { INTENTS } from '../intents/registry.ts';
import type { KnownValues, Turn, Waiting } from '../turn/index.ts';
import { findValues, type FoundValue, kindOfSlot } from '../understanding/values/index.ts';
import type { Wish } from '../understanding/wishes/index.ts';
import { isNoProof } from './is-no-proof.ts';
import { atHandIn } from './waiting.ts';

/**
 * A wish with the values of its kinds that its own words hold. Of several of a kind the first counts, unless it is what
 * the same message answers a question with.
 */
export function withOwnValues(turn: Turn, { intent, words }: Wish): Waiting {
  const kinds = SLOT_NAMES[intent].map((slot) => kindOfSlot(intent, slot));
  const found = findValues(words, { today: turn.today }).filter(
    (value) => kinds.includes(value.kind) && isNoProof(turn, value),
  );
  const isOther = (value: FoundValue) =>
    !isAnswer(turn, value) || found.every(({ kind, value: other }) => kind !== value.kind || other === value.value);
  const own = found.filter(isOther).map(({ kind, value, sureness }) => [kind, { value, source: sureness }] as const);
  const asks = INTENTS[intent].asksIn?.({ ...turn, intent, words, found, slots: {}, stage: { kind: 'start' } });
  return { intent, told: Object.fromEntries(own.reverse()), ...(asks && { asks }) };
}

const isAnswer = ({ stage, slots, intent }: Turn, { kind, words }: FoundValue): boolean =>
  stage.kind === 'slot-captured' &&
  kindOfSlot(intent, stage.slot) === kind &&
  slots[stage.slot]?.said.includes(words) === true;

/** The values as if they had just been said. */
export const asFound = (told: KnownValues): readonly FoundValue[] =>
  Object.entries(told).map(([kind, { value, source }]) => ({
    kind: kind as FoundValue['kind'],
    value,
    words: value,
    sureness: source === 'guessed' ? 'guessed' : 'said',
  }));

/** The turn as the first of several wishes takes it: its own values go before those that belong to the others. */
export function asOwnTurn(turn: Turn, { told }: Waiting): Turn {
  const isOthers = ({ kind }: Pick<FoundValue, 'kind'>) => told[kind] === undefined;
  const slots = Object.entries(turn.slots).filter(([slot]) => {
    const kind = kindOfSlot(turn.intent, slot);
    return kind === undefined || told[kind] === undefined;
  });
  return {
    ...turn,
    slots: Object.fromEntries(slots),
    found: [...asFound(told), ...turn.found.filter(isOthers)],
    corrections: turn.corrections.filter(isOthers),
    memory: { ...turn.memory, known: { ...turn.memory.known, ...told } },
  };
}

/** The turn of the wish at hand, when further ones are in the words: what these say corrects nothing of it. */
export function withoutValuesOf(others: readonly Waiting[], turn: Turn): Turn {
  const isTheirs = ({ kind, value }: FoundValue) => others.some(({ told }) => told[kind]?.value === value);
  const known = { ...turn.memory.known, ...atHandIn(turn).told };
  return {
    ...turn,
    corrections: turn.corrections.filter((correction) => !isTheirs(correction)),
    memory: { ...turn.memory, known },
  };
}
