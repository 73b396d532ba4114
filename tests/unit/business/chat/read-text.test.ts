import { describe, expect, it } from '@jest/globals';
import { fitsQuestion, networkOf, readText } from '#business/chat/index';

describe('what somebody typed', () => {
  it.each([
    ['  hello \r\nthere\t!', 'hello  there !'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['मेरा ऑर्डर 👩‍👩‍👧', 'मेरा ऑर्डर 👩‍👩‍👧'],
    ['x'.repeat(1024), 'x'.repeat(1024)],
  ])('is said in one line: %j', (typed, text) => {
    expect(readText(typed)).toEqual({ kind: 'text', text });
  });

  it.each([[''], ['  \n '], ['a\u0000b'], ['\u001b[2J'], ['\ud800'], [5], [undefined], [{ text: 'a' }]])(
    'is refused where nobody could have typed it: %j',
    (typed) => {
      expect(readText(typed)).toEqual({ kind: 'malformed' });
    },
  );

  it.each([['x'.repeat(1025)], ['€'.repeat(467)], ['😀'.repeat(351)]])(
    'is too long by its characters or bytes',
    (typed) => {
      expect(readText(typed)).toEqual({ kind: 'too-long' });
    },
  );

  it('may be long unless it is to fill a slot in own words', () => {
    expect(fitsQuestion('x'.repeat(1024), undefined)).toBe(true);
    expect(fitsQuestion('x'.repeat(1024), 'OrderNumber')).toBe(true);
    expect(fitsQuestion('x'.repeat(360), 'CallbackTopic')).toBe(true);
    expect(fitsQuestion('x'.repeat(361), 'CallbackTopic')).toBe(false);
  });
});

describe('who is counted as one caller', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
