import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  CONSENT_PURPOSES,
  CONSENT_QUESTIONS,
  type ConsentText,
  questionOf,
  STATEMENTS,
} from '#business/consents/index';

/**
 * What people agreed to is proven by these words. Where a hash differs, the words were changed: give them the next
 * version, and add its line. A line is never changed.
 */
const PINNED: Readonly<Record<string, string>> = {
  'email@1': 'Z1TE-E7g_4Tg-Dz9Vq755r',
  'sms-and-calls@1': 'jtUKlg-aebg1b9nBHeL-BR',
  'profiling@1': 'QwCKx5Ng9im-MV1aymSo9W',
  'sale@1': 'zLKYMsEyjvRYISO2EdmVaJ',
  'mail-confirmed@1': 'z_FW1V42ncfZgJSiwYwy38',
  'imported@1': 'r4oI4bwzsR7mBAIEItasCB',
  'stopped-in-chat@1': 'E8ZsLVsBxf-F3Dmpz-lrJS',
  'stopped-by-text@1': 'MTFuJfgaQv1Imi4XGynULV',
  'stopped-on-page@1': 'YPK_aMMHTVEXl64bpu1vTt',
  'stopped-in-mail@1': 'YdIXdPdS93yTISSS4YuvMg',
  'stopped-by-browser@1': '83Xn1vkvn17NF7d16Gpuu5',
  'stopped-by-team@1': 'ZQSjeO9ZiW_jdQ_xX3bvXG',
  'stopped-in-import@1': 'wYA7YryHQM1wVkm7SRVjYw',
};

const TEXTS: readonly ConsentText[] = [
  ...Object.values(CONSENT_QUESTIONS),
  STATEMENTS.mailConfirmed,
  STATEMENTS.imported,
  ...Object.values(STATEMENTS.stopped),
];
const hashOf = ({ locale, words }: ConsentText) =>
  createHash('sha256').update(`${locale}\n${words}`).digest('base64url').slice(0, 22);

describe('the words of consents', () => {
  it.each(TEXTS)('stay what they were under the id $id', (text) => {
    expect(`${text.id} ${hashOf(text)}`).toBe(`${text.id} ${PINNED[text.id]}`);
  });

  it('have an id each', () => {
    expect(new Set(TEXTS.map(({ id }) => id)).size).toBe(TEXTS.length);
  });

  it.each(CONSENT_PURPOSES)('say of %s how to stop it and who is old enough, before they ask', (purpose) => {
    const { words } = CONSENT_QUESTIONS[purpose];

    const asked = words.indexOf('may we');
    expect(words.indexOf('You can stop that at any time')).toBeGreaterThan(0);
    expect(words.indexOf('You can stop that at any time')).toBeLessThan(asked);
    expect(words.indexOf("If you're 16 or older")).toBeLessThan(asked);
    expect(words.split('?')).toHaveLength(2);
  });

  it('name every buyer of a sale', () => {
    const partners = [
      { partnerId: 'a', name: 'Acme $& Sons' },
      { partnerId: 'b', name: 'Bolt' },
      { partnerId: 'c', name: 'Curio' },
    ];

    expect(questionOf('sale', { partners }).words).toContain('interests to Acme $& Sons, Bolt, and Curio, who may');
  });

  it('ask for no sale to nobody', () => {
    expect(() => questionOf('sale')).toThrow(expect.objectContaining({ code: 'consent-invalid' }));
  });
});
