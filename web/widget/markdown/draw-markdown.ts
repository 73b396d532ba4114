import { element } from '../views/element.ts';
import { type Inline, parseMarkdown } from './parse-markdown.ts';

/** Markdown as elements: `p`, `br`, `ul`, `ol`, `li`, `strong`, `em` and `a`, and nothing else whatever the text is. */
export const drawMarkdown = (text: string): readonly HTMLElement[] =>
  parseMarkdown(text).map((block) => {
    if (block.kind === 'paragraph')
      return element(
        'p',
        {},
        block.lines.flatMap((line, at) => [at > 0 ? element('br') : undefined, ...drawInline(line)]),
      );
    const items = block.items.map((item) => element('li', {}, drawInline(item)));
    return element(block.isNumbered ? 'ol' : 'ul', {}, items);
  });

const drawInline = (parts: readonly Inline[]): readonly (Node | string)[] =>
  parts.map((part) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'link':
        return element('a', { href: part.href, target: '_blank', rel: 'noopener noreferrer' }, [part.text]);
      default:
        return element(part.kind === 'strong' ? 'strong' : 'em', {}, drawInline(part.children));
    }
  });
