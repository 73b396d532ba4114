import { EMPTY_TAGS } from './client-support.ts';

export interface MailElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: Readonly<Record<string, string>>;
  readonly parent?: MailElement | undefined;
  /** Its own text, without that of elements in it. */
  text: string;
}

const TOKEN = /<!doctype html>|<(\/?)([a-z0-9]+)((?:\s+[a-z-]+="[^"]*")*)\s*\/?>|([^<]+)/g;

/**
 * Reads our own HTML, which is stricter than what browsers take.
 *
 * @throws Error for anything that is neither a tag, nor text: a bare "<", an attribute without quotation marks, a tag
 *   that another one closes
 */
export function readMailHtml(html: string): readonly MailElement[] {
  const elements: MailElement[] = [];
  let open: MailElement | undefined;
  for (const [, slash, tag, attributes = '', text] of tokensOf(html)) {
    if (text !== undefined && open) open.text += text;
    if (tag === undefined) continue;
    if (slash) {
      open = closed(open, tag);
      continue;
    }
    const element = anElement(tag, attributes, open);
    elements.push(element);
    if (!EMPTY_TAGS.has(tag)) open = element;
  }
  if (open) throw new Error(`The end is missing after <${open.tag}>.`);
  return elements;
}

function tokensOf(html: string): readonly RegExpExecArray[] {
  const tokens = [...html.matchAll(TOKEN)];
  const rest = html.replace(TOKEN, '');
  if (rest !== '') throw new Error(`No markup: ${rest}`);
  return tokens;
}

function closed(open: MailElement | undefined, tag: string): MailElement | undefined {
  if (open?.tag !== tag) throw new Error(`</${tag}> closes <${open?.tag}>.`);
  return open.parent;
}

function anElement(tag: string, written: string, parent: MailElement | undefined): MailElement {
  const pairs = [...written.matchAll(/([a-z-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const attributes: Readonly<Record<string, string>> = Object.fromEntries(pairs);
  const rules = (attributes['style'] ?? '').split(';').filter(Boolean);
  const style = Object.fromEntries(rules.map((rule) => rule.split(':') as [string, string]));
  return { tag, attributes, style, parent, text: '' };
}
