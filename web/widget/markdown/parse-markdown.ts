import { safeLink } from './safe-link.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** `href` went through `safeLink`. */
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Inline[])[] };

const ITEM = /^\s{0,3}(?:[-*•]|(\d{1,3})[.)])\s+(\S.*)$/;

/** No part can run past the next mark of its kind or past a bound, so the time is in proportion to the text. */
const MARK =
  /\*\*(?=\S)([^*\n]{1,2000})(?<=\S)\*\*|(?<![\w*])\*(?=\S)([^*\n]{1,2000})(?<=\S)\*(?![\w*])|\[([^\][\n]{1,200})\]\(([^()\s]{1,500})\)|https?:\/\/[^\s<>"'()]{1,500}/;

/** Ends the sentence that an address stands in, not the address. */
const AFTER_ADDRESS = /[.,;:!?*]+$/;

/**
 * Limited Markdown as data: `**bold**`, `*emphasis*`, `[links](https://…)`, plain addresses, lists and lines. Whatever
 * else is in the text, markup above all, is text.
 */
export function parseMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let previous = '';
  for (const line of text.split(/\r?\n/)) {
    addLine(blocks, line, previous.trim() === '');
    previous = line;
  }
  return blocks;
}

function addLine(blocks: Block[], line: string, isAfterGap: boolean): void {
  const [, number, item] = ITEM.exec(line) ?? [];
  if (item !== undefined) addItem(blocks, parseInline(item), number !== undefined);
  else if (line.trim() !== '') addText(blocks, parseInline(line.trim()), isAfterGap);
}

function addItem(blocks: Block[], item: readonly Inline[], isNumbered: boolean): void {
  const last = blocks.at(-1);
  const begun = last?.kind === 'list' && last.isNumbered === isNumbered ? last.items : undefined;
  if (begun) blocks.pop();
  blocks.push({ kind: 'list', isNumbered, items: [...(begun ?? []), item] });
}

function addText(blocks: Block[], line: readonly Inline[], isAfterGap: boolean): void {
  const last = blocks.at(-1);
  const begun = last?.kind === 'paragraph' && !isAfterGap ? last.lines : undefined;
  if (begun) blocks.pop();
  blocks.push({ kind: 'paragraph', lines: [...(begun ?? []), line] });
}

function parseInline(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  for (let found = MARK.exec(rest); found; found = MARK.exec(rest)) {
    if (found.index > 0) parts.push({ kind: 'text', text: rest.slice(0, found.index) });
    const { part, length } = readMark(found);
    parts.push(part);
    rest = rest.slice(found.index + length);
  }
  if (rest !== '') parts.push({ kind: 'text', text: rest });
  return parts;
}

function readMark([whole, strong, emphasis, label, address]: RegExpExecArray): { part: Inline; length: number } {
  const length = whole.length;
  if (strong !== undefined) return { part: { kind: 'strong', children: parseInline(strong) }, length };
  if (emphasis !== undefined) return { part: { kind: 'emphasis', children: parseInline(emphasis) }, length };
  if (label !== undefined) return { part: linkOr(whole, label, address ?? ''), length };
  const plain = whole.replace(AFTER_ADDRESS, '');
  return { part: linkOr(plain, plain, plain), length: plain.length };
}

/** What can't be a link stays the text that it was. */
function linkOr(whole: string, text: string, address: string): Inline {
  const href = safeLink(address);
  return href === undefined ? { kind: 'text', text: whole } : { kind: 'link', href, text };
}
