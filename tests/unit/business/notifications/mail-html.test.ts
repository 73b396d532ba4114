import { describe, expect, it } from '@jest/globals';
import { PROPERTIES, TAGS } from '../../../support/mail/client-support.ts';
import { contrast } from '../../../support/mail/contrast.ts';
import { type MailElement, readMailHtml } from '../../../support/mail/read-mail-html.ts';
import { EVERY_SAMPLE, rendered } from '../../../support/mail/rendered.ts';

/** What colours a text has, from its element or from those around it. */
const inherited = (element: MailElement | undefined, property: string): string | undefined =>
  element && (element.style[property] ?? inherited(element.parent, property));

describe.each(EVERY_SAMPLE)('the HTML of %s, %s', (name, _, parameters) => {
  const mail = rendered(name, parameters, 'email');
  const elements = readMailHtml(mail.html);
  const named = (tag: string) => elements.filter((element) => element.tag === tag);

  it('holds nothing that common mail programs do not know', () => {
    const unknown = elements.flatMap(({ tag, attributes, style }) => [
      ...(TAGS[tag] ? [] : [tag]),
      ...Object.keys(attributes).filter((attribute) => !TAGS[tag]?.includes(attribute)),
      ...Object.entries(style)
        .filter(([property, value]) => !PROPERTIES[property]?.test(value))
        .map((rule) => rule.join(':')),
    ]);

    expect(unknown).toEqual([]);
  });

  it('is readable, whatever becomes of the ground: each text has its colour and the one under it', () => {
    const texts = elements.filter(({ text, style }) => text.trim() !== '' && text !== '&nbsp;' && !style['display']);
    const contrasts = texts
      .filter(({ tag }) => tag !== 'title')
      .map((element) => contrast(inherited(element, 'color') ?? '', inherited(element, 'background-color') ?? ''));

    expect(contrasts.length).toBeGreaterThan(3);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });

  it('says its language, its subject and its preview, and is a column of 600 pixels', () => {
    expect(named('html')[0]?.attributes).toEqual({ lang: 'en-US', dir: 'ltr' });
    expect(named('title')[0]?.text).not.toBe('');
    expect(named('div')[0]?.style['display']).toBe('none');
    expect(named('div')[0]?.text).not.toBe('');
    expect(named('table').map(({ attributes }) => attributes['width'])).toContain('600');
    expect(named('h1')).toHaveLength(1);
  });

  it('tells who hears it read out that its tables are only for looks', () => {
    expect(named('table').filter(({ attributes }) => attributes['role'] !== 'presentation')).toEqual([]);
  });
});
