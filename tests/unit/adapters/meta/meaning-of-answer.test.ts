import { expect, it } from '@jest/globals';
import { meaningOfAnswer, MetaAccessError } from '#adapters/meta/meaning-of-answer';

/** After the examples of Meta's error handling guides. */
const error = (code: number, more = {}) =>
  JSON.stringify({ error: { message: 'to 15555550123', type: 'OAuthException', code, fbtrace_id: 'A1', ...more } });
const answer = (status: number, body: string, retryAfter: string | null = null) => ({ status, body, retryAfter });

it.each([
  ['a yes', answer(200, '{"message_id":"m_1"}'), { kind: 'accepted' }],
  ['too many messages', answer(400, error(130_429)), { kind: 'try-later' }],
  ['too many to one person', answer(400, error(131_056)), { kind: 'try-later' }],
  ['a limit with a time', answer(429, error(4), '30'), { kind: 'try-later', afterSeconds: 30 }],
  ['429 of whoever is in between', answer(429, 'slow down'), { kind: 'try-later' }],
  ['an outage that Meta tells of', answer(500, error(2, { is_transient: true })), { kind: 'try-later' }],
  ['a window that is closed', answer(400, error(131_047)), { kind: 'refused', code: '131047' }],
  ['somebody who has blocked the page', answer(400, error(551)), { kind: 'refused', code: '551' }],
  ['an outage without a word', answer(502, '<html>Bad gateway</html>'), { kind: 'unknown' }],
  ['nothing that can be read', answer(400, ''), { kind: 'unknown' }],
])('makes of %s what it says', (_case, told, meaning) => {
  expect(meaningOfAnswer(told)).toEqual(meaning);
});

it.each([190, 10, 200])(
  'calls a person when the token is refused by error %i, and repeats nothing of Meta’s words',
  (code) => {
    expect(() => meaningOfAnswer(answer(401, error(code)))).toThrow(MetaAccessError);
    expect(() => meaningOfAnswer(answer(401, error(code)))).not.toThrow(/15555550123/);
  },
);
