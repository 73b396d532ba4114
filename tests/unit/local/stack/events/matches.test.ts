import { expect, test } from '@jest/globals';
import { matches } from '../../../../../local/stack/events/matches.ts';

const RECORD = { eventName: 'INSERT', dynamodb: { NewImage: { type: { S: 'sale-started' } } } };
const ofType = (rule: unknown) => ({ dynamodb: { NewImage: { type: { S: [rule] } } } });

test.each<[string, object, boolean]>([
  ['one of its literals', { eventName: ['MODIFY', 'INSERT'] }, true],
  ['none of its literals', { eventName: ['MODIFY', 'REMOVE'] }, false],
  ['one member of two', { eventName: ['INSERT'], userIdentity: { type: ['Service'] } }, false],
  ['a prefix', ofType({ prefix: 'sale-' }), true],
  ['another prefix', ofType({ prefix: 'order-' }), false],
  ['what is there', ofType({ exists: true }), true],
  ['what is absent', { userIdentity: { type: [{ exists: false }] } }, true],
  ['anything but others', ofType({ 'anything-but': ['a', 'b'] }), true],
  ['anything but itself', ofType({ 'anything-but': 'sale-started' }), false],
  ['nothing in particular', {}, true],
])('a pattern of %s', (_, pattern, isMatch) => {
  expect(matches(pattern, RECORD)).toBe(isMatch);
});

test('refuses a rule that it does not know', () => {
  expect(() => matches(ofType({ wildcard: '*' }), RECORD)).toThrow('no filter rule "wildcard"');
});
