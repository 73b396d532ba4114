import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Block, type Inline, parseMarkdown } from '../../../../web/widget/markdown/parse-markdown.ts';
import { plainMarkdown } from '../../../../web/widget/markdown/plain-markdown.ts';
import { safeLink } from '../../../../web/widget/markdown/safe-link.ts';

/** In short: `<strong>…</strong>` and so on, to compare; the widget makes no such text. */
const inShort = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'link' ? `<${part.href}|${part.text}>` : `<${part.kind}:${inShort(part.children)}>`;
    })
    .join('');
const linesOf = (block: Block) => (block.kind === 'list' ? block.items : block.lines);
const inlines = (text: string): readonly Inline[] => parseMarkdown(text).flatMap(linesOf).flat();
const all = (parts: readonly Inline[]): readonly Inline[] =>
  parts.flatMap((part) => ('children' in part ? [part, ...all(part.children)] : [part]));

describe('parseMarkdown', () => {
  it.each([
    ['**bold** and *soft*', '<strong:bold> and <emphasis:soft>'],
    ['2 * 3 * 4 and a*b*c', '2 * 3 * 4 and a*b*c'],
    ['**', '**'],
    ['[pad](https://shop.example/pad)', '<https://shop.example/pad|pad>'],
    ['[mail](mailto:ada@shop.example)', '<mailto:ada@shop.example|mail>'],
    ['see https://shop.example/a?b=1.', 'see <https://shop.example/a?b=1|https://shop.example/a?b=1>.'],
    ['[run](javascript:alert(1))', '[run](javascript:alert(1))'],
    ['[run](JaVaScRiPt:alert)', '[run](JaVaScRiPt:alert)'],
    ['[data](data:text/html,hi)', '[data](data:text/html,hi)'],
    ['[relative](/pay)', '[relative](/pay)'],
    ['[name](https://shop.example@evil.example)', '[name](https://shop.example@evil.example)'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('reads %s', (text, expected) => {
    expect(inShort(inlines(text))).toBe(expected);
  });

  it('knows lists, lines and paragraphs', () => {
    expect(
      parseMarkdown('one\ntwo\n\nthree\n- a\n- **b**\n1. c').map((block) => [block.kind, linesOf(block).map(inShort)]),
    ).toEqual([
      ['paragraph', ['one', 'two']],
      ['paragraph', ['three']],
      ['list', ['a', '<strong:b>']],
      ['list', ['c']],
    ]);
  });

  const pieces = fc.constantFrom(
    ...[
      '**',
      '*',
      '[',
      '](',
      ')',
      'javascript:',
      'https://',
      'mailto:',
      '\n',
      '- ',
      '1. ',
      '<script>',
      '"',
      "'",
      ' ',
      'a',
      '&#106;',
      '\t',
      'data:',
      '@',
      '\u202e',
      '//',
    ],
  );
  const hostile = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('makes nothing but texts, marks and links that are safe, of any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const part of all(inlines(text))) {
          expect(['text', 'strong', 'emphasis', 'link']).toContain(part.kind);
          if (part.kind === 'link') expect(part.href).toMatch(/^(https?:\/\/[^/]|mailto:)/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no letter of any text', () => {
    const letters = (text: string) => text.replace(/[^a-z]/g, '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b ', '**', '*', '\n', '- ', '<i>'), { maxLength: 40 }), (parts) => {
        const text = parts.join('');

        expect(letters(plainMarkdown(text))).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['*', '**a', '[', '[a](', 'https://', '- ', '**a** '])('takes long runs of %s in its stride', (part) => {
    const text = part.repeat(4_000);

    expect(parseMarkdown(text).length).toBeGreaterThan(0);
  });
});

describe('safeLink', () => {
  it.each([
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    '//a.example',
    ' java\nscript:alert(1)',
    '',
  ])('lets %j lead nowhere', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
});
