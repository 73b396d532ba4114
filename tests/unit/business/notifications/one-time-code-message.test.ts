import { describe, expect, it } from '@jest/globals';
import { oneTimeCodeMessage } from '#business/notifications/index';

/** The basic character set of GSM 03.38, without what takes two places. */
const GSM_7 = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;
const WORDS = { code: '012345', minutes: 10, place: 'chat' } as const;
const MAIL = oneTimeCodeMessage({ channel: 'email', to: 'john.doe@email.com' }, WORDS, 'challenge-1');
const TEXT = oneTimeCodeMessage({ channel: 'sms', to: '+12065550123' }, WORDS, 'challenge-1');

describe.each([
  ['mail', MAIL],
  ['text message', TEXT],
])('the %s', (_, { text }) => {
  it('says who sends it, the code, for how long, and that nobody will ask for it', () => {
    expect(text).toContain('SmartCommerce');
    expect(text).toContain('012345');
    expect(text).toContain('10 minutes');
    expect(text).toMatch(/Nobody from (us|SmartCommerce) will call or write to ask/);
  });

  it('holds no link', () => {
    expect(text).not.toMatch(/https?:|www\.|\.(com|net|org)\b/);
  });
});

it.each(['chat', 'page'] as const)('fits one segment of a text message, asked for in the %s', (place) => {
  const { text } = oneTimeCodeMessage({ channel: 'sms', to: '+12065550123' }, { ...WORDS, place }, 'challenge-1');

  expect(text).toMatch(GSM_7);
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toContain(place);
});

it('goes where it is told under the reference, without the code in the subject', () => {
  expect(MAIL).toMatchObject({ channel: 'email', to: 'john.doe@email.com', reference: 'challenge-1' });
  expect(MAIL).toHaveProperty('subject', 'Your SmartCommerce code');
  expect(TEXT).toMatchObject({ channel: 'sms', to: '+12065550123', reference: 'challenge-1' });
});
