import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html } from '#business/html';

describe('html', () => {
  it('takes in markup as it is, and leaves out what is undefined', () => {
    const items = [html`<i>1</i>`, html`<i>2</i>`];

    expect(html`<p>${items}${undefined}</p>`.markup).toBe('<p><i>1</i><i>2</i></p>');
  });

  it('lets no text end an attribute or begin an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'&<>"\'=/;lt a☕') }), (text) => {
        const { markup } = html`<b title="${text}">${text}</b>`;
        const [, title = '', content = ''] = /^<b title="([^"<>]*)">([^<>]*)<\/b>$/.exec(markup) ?? [];
        expect(markup).toBe(`<b title="${title}">${content}</b>`);
        expect(title).toBe(content);
      }),
    );
  });
});
