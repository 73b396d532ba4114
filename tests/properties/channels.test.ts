import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHANNEL_FORMS, offeredIn, type OutgoingPart, readMark, TEXT_CHANNELS } from '#business/channels/index';
import type { Piece } from '#business/chat/index';
import { fitsIn, renderFor } from '#conversation/channels/index';

const RUNS = { numRuns: 60 };
const channel = fc.constantFrom(...TEXT_CHANNELS);
const asks = fc.constantFrom(undefined, 'yes', 'ReturnReason', 'OrderNumber', 'PaymentLastFour', 'CallbackTime');
const word = fc.stringMatching(/^[A-Za-z0-9$.,!?'-]{1,24}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 60, size: 'max' }).map((words) => words.join(' '));
const text = fc.record({ kind: fc.constant('text' as const), text: sentence });
const label = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){0,5}$/);
const choices = fc.record({
  kind: fc.constant('choices' as const),
  choices: fc.array(fc.record({ label, says: label }), { minLength: 1, maxLength: 16 }),
});
const pieces: fc.Arbitrary<readonly Piece[]> = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 8, size: 'max' }), fc.option(choices, { nil: undefined }))
  .map(([texts, last]) => (last ? [...texts, last] : texts));

const wordsOf = (said: string): readonly string[] => said.split(/\s+/).filter(Boolean);
const allText = (parts: readonly OutgoingPart[]): string => parts.map((part) => part.text).join(' ');

describe('an answer in a channel', () => {
  it('holds every word that the bot said, in its order', () => {
    fc.assert(
      fc.property(channel, pieces, asks, (to, said, asked) => {
        const shown = wordsOf(allText(renderFor(to, said, asked)));

        const spoken = wordsOf(said.flatMap((piece) => (piece.kind === 'text' ? piece.text : [])).join(' '));
        expect(shown.slice(0, spoken.length)).toEqual(spoken);
      }),
      RUNS,
    );
  });

  it('lets every choice be taken, by a button that says its words or by a mark that stands beside its label', () => {
    fc.assert(
      fc.property(channel, pieces, asks, (to, said, asked) => {
        const parts = renderFor(to, said, asked);

        const offered = offeredIn(to, said, asked);
        const buttons = parts.flatMap((part) => (part.kind === 'choices' ? part.choices.map(({ says }) => says) : []));
        for (const [index, { label: full, says }] of (offered?.choices ?? []).entries()) {
          const mark = offered?.marks?.[index];
          if (mark === undefined) expect(buttons).toContain(says);
          else {
            expect(wordsOf(allText(parts)).join(' ')).toContain(`${mark} ${full}`);
            expect(readMark(mark.toLowerCase(), offered)).toBe(index);
          }
        }
      }),
      RUNS,
    );
  });

  it('is made of messages that the channel takes', () => {
    fc.assert(
      fc.property(channel, pieces, asks, (to, said, asked) => {
        for (const part of renderFor(to, said, asked)) {
          expect(part.text.trim()).not.toBe('');
          expect(fitsIn(to)(part.text)).toBe(true);
          if (part.kind === 'text') continue;
          const form = CHANNEL_FORMS[to].choices.find(({ kind }) => kind === part.form);
          const titles = part.choices.map(({ label: title }) => title);
          expect(part.text.length).toBeLessThanOrEqual(form?.textCharacters ?? 0);
          expect(titles.length).toBeLessThanOrEqual(form?.most ?? 0);
          expect(new Set(titles).size).toBe(titles.length);
          for (const title of titles) expect(title.length).toBeLessThanOrEqual(form?.labelCharacters ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('never offers a number where a number would be an answer', () => {
    const numbers = fc.constantFrom(
      'OrderNumber',
      'PaymentLastFour',
      'DeliveryPostalCode',
      'VerificationCode',
      'Budget',
    );
    fc.assert(
      fc.property(channel, pieces, numbers, fc.integer({ min: 0, max: 99_999 }), (to, said, asked, number) => {
        expect(readMark(String(number), offeredIn(to, said, asked))).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('lets WhatsApp and Messenger format nothing, and changes no link', () => {
    const marked = fc.tuple(fc.constantFrom('*', '_', '~', '`'), word).map(([sign, inner]) => `${sign}${inner}${sign}`);
    const link = 'https://ups.example/track_me/*1Z_9*';
    fc.assert(
      fc.property(
        fc.constantFrom('messenger', 'whatsapp'),
        fc.array(marked, { minLength: 1, maxLength: 5 }),
        (to, words) => {
          const shown = allText(renderFor(to, [{ kind: 'text', text: `${words.join(' ')} ${link}` }], undefined));

          expect(shown.endsWith(` ${link}`)).toBe(true);
          expect(shown.slice(0, -link.length)).not.toMatch(/(?:^|\s)[*_~`]|[*_~`](?:\s|$)/);
        },
      ),
      RUNS,
    );
  });
});
