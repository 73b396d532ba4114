import { describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { letterPdf } from '#adapters/letter/letter-pdf';
import { printable } from '#adapters/letter/printable';
import type { Letter } from '#business/notifications/index';
import { EVERY_SAMPLE, rendered } from '../../../support/mail/rendered.ts';

const WRITTEN = new Date('2026-03-09T12:00:00Z');
const LETTER: Letter = {
  sender: 'SmartCommerce, 1 Harbor Square, Portland, ME 04101',
  recipient: ['John Smith', '418 Whittier Street', 'Columbus, OH 43206', 'United States'],
  country: 'US',
  date: 'March 9, 2026',
  subject: 'Your order',
  blocks: [{ kind: 'paragraph', text: 'Hello John,' }],
};
const read = async (changes: Partial<Letter>) => PDFDocument.load(await letterPdf({ ...LETTER, ...changes }, WRITTEN));

it.each([
  ['US', 612, 792],
  ['CA', 612, 792],
  ['DE', 595, 842],
  ['GB', 595, 842],
  ['JP', 595, 842],
])('goes to %s on paper of %i by %i points', async (country, width, height) => {
  const [page] = (await read({ country })).getPages();

  expect([page?.getWidth(), page?.getHeight()].map((length) => Math.round(length ?? 0))).toEqual([width, height]);
});

it('is the same bytes for the same letter', async () => {
  expect(await letterPdf(LETTER, WRITTEN)).toEqual(await letterPdf(LETTER, WRITTEN));
});

it('goes on on a new page when one is full', async () => {
  const blocks = Array.from({ length: 80 }, (_, index) => ({ kind: 'paragraph' as const, text: `Paragraph ${index}` }));

  expect((await read({ blocks })).getPageCount()).toBeGreaterThan(2);
});

it('takes any name, however long and in whatever letters', async () => {
  const name = `${'Maximiliane'.repeat(30)} Łukasz 李 👩🏽‍🚀 \u202E\n`;

  expect(
    (
      await read({ recipient: [name, ...LETTER.recipient], blocks: [{ kind: 'code', label: name, code: name }] })
    ).getPageCount(),
  ).toBe(1);
});

it.each(EVERY_SAMPLE)('writes %s, %s', async (name, _, parameters) => {
  const { letter } = rendered(name, parameters, 'letter');

  expect((await read(letter)).getPageCount()).toBe(1);
});

describe('what can be printed', () => {
  const latin = new Set(Array.from({ length: 0x17f }, (_, code) => code).filter((code) => code < 0x100));

  it.each([
    ['Zoë O’Brien', 'Zoë O?Brien'],
    ['Dvořák', 'Dvorák'],
    ['Hi 👩🏽‍🚀 there', 'Hi there'],
    ['李', '?'],
  ])('of %j is %j', (text, print) => {
    expect(printable(text, latin)).toBe(print);
  });
});
