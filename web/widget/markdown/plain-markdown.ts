import { type Inline, parseMarkdown } from './parse-markdown.ts';

/** The same words without marks, for reading aloud, copying and files. A link that isn't its own text is given beside it. */
export function plainMarkdown(text: string): string {
  return parseMarkdown(text)
    .map((block) => {
      if (block.kind === 'paragraph') return block.lines.map(plainInline).join('\n');
      return block.items.map((item, at) => `${block.isNumbered ? `${at + 1}.` : '-'} ${plainInline(item)}`).join('\n');
    })
    .join('\n');
}

const plainInline = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind !== 'link') return plainInline(part.children);
      return part.href.startsWith(part.text) ? part.text : `${part.text} (${part.href})`;
    })
    .join('');
