import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeTurn, IntentUnknownError, LexEventInvalidError } from '#adapters/lex/index';
import { INTENT_NAMES } from '#generated/bot';
import { aLexEvent } from '../support/a-lex-event.ts';
import { AROUND } from '../support/a-turn.ts';
import { words } from './arbitraries.ts';

/** An event of Lex in which one member, however deep, is replaced by anything. */
const spoilt = fc.tuple(fc.nat(), fc.anything()).map(([which, value]) => {
  const paths = pathsOf(aLexEvent({ said: { OrderNumber: '12345' } }));
  return replaceAt(aLexEvent({ said: { OrderNumber: '12345' } }), paths[which % paths.length] ?? [], value);
});

it('any event becomes a turn or is refused by name', () => {
  fc.assert(
    fc.property(fc.oneof(spoilt, fc.anything()), (event) => {
      const outcome = attempt(() => decodeTurn(event, AROUND));

      const isRefused = outcome instanceof LexEventInvalidError || outcome instanceof IntentUnknownError;
      expect(isRefused || 'turn' in (outcome as object)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('any words arrive as they were typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...INTENT_NAMES), words, words, (intent, typed, said) => {
      const { turn } = decodeTurn(aLexEvent({ intent, words: typed, said: { AnySlot: said } }), AROUND);

      expect(turn.words).toBe(typed);
      expect(turn.slots['AnySlot']?.said).toBe(said);
    }),
  );
});

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => pathsOf(member, [...path, name]))];
}

function replaceAt(value: unknown, [name, ...rest]: Path, replacement: unknown): unknown {
  if (name === undefined) return replacement;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  return { ...copy, [name]: replaceAt(copy[name], rest, replacement) };
}
