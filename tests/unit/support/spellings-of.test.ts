import { expect, it } from '@jest/globals';
import { createTraceFinder } from '../../support/spellings-of.ts';

const NAME = "Zoë O'Smith";
const find = createTraceFinder([NAME, '+16145550142', 'ada@example.com']);

it.each([
  ['as it is', `"${NAME}"`],
  ['in capitals', NAME.toUpperCase()],
  ['in a query', `?name=${encodeURIComponent(NAME)}`],
  ['in base64', Buffer.from(`Hello ${NAME}, hello`).toString('base64')],
  ['in base64, one further', Buffer.from(`Hello. ${NAME}, hello`).toString('base64')],
  ['in base64, two further', Buffer.from(`Hello.. ${NAME}, hello`).toString('base64')],
])('finds a name %s', (_, text) => {
  expect(find(text)).toEqual([NAME]);
});

it('finds an address that a mail escapes and breaks', () => {
  expect(find('To: ada=40exam=\r\nple.com')).toEqual(['ada@example.com']);
});

it('finds nothing of somebody else', () => {
  expect(find(`Zoë Smith, +16145550143, ${Buffer.from('bob@example.com').toString('base64')}`)).toEqual([]);
});
