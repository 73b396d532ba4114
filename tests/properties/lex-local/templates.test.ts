import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Resolver } from '../../../local/lex/nlu/slots/resolver.ts';
import type { Part } from '../../../local/lex/nlu/templates.ts';
import { matchTemplate } from '../../../local/lex/nlu/templates.ts';

const MOST_WORDS_OF_A_SLOT = 8;
const word = fc.constantFrom('to', 'from', 'x', 'y');
/** Rather placeholders than words: the more there are, the more ways there are to share a text out among them. */
const piece = fc.oneof({ weight: 4, arbitrary: fc.constant('{}') }, { weight: 1, arbitrary: word });
const template = fc.array(piece, { minLength: 1, maxLength: 12 });

const partsOf = (pieces: string[]): Part[] =>
  pieces.map((norm, index) =>
    norm === '{}' ? { kind: 'slot', name: `S${index}`, typeName: 'Any' } : { kind: 'word', norm },
  );

/** Takes any words and counts how often it was asked. */
function countingResolver() {
  const asked = { times: 0 };
  const accept = (text: string) => {
    asked.times += 1;
    return { originalValue: text, interpretedValue: text, resolvedValues: [text] };
  };
  const resolver: Resolver = { accept, find: () => [], elicit: () => undefined, sample: '', isOpen: true };
  return { asked, resolver };
}

describe('an utterance with placeholders', () => {
  it('gives what was said back, and tries no value twice in the same place', () => {
    fc.assert(
      fc.property(template, fc.array(word, { minLength: 1, maxLength: 60 }), (pieces, said) => {
        const { asked, resolver } = countingResolver();

        const match = matchTemplate(partsOf(pieces), said.join(' '), () => resolver, { now: 0 });

        const filled = pieces.map((piece, index) => match?.slots[`S${index}`]?.interpretedValue ?? piece);
        if (match) expect(filled.join(' ')).toBe(said.join(' '));
        expect(asked.times).toBeLessThanOrEqual(pieces.length * said.length * MOST_WORDS_OF_A_SLOT);
      }),
      { numRuns: 100 * Number(process.env['FUZZ_RUNS'] ?? 1) },
    );
  });
});
