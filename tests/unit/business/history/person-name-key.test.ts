import { expect, it } from '@jest/globals';
import { personNameKey } from '#business/history/index';

it.each([
  ['John', 'Smith', 'john smith'],
  ['  JOHN ', 'smith', 'john smith'],
  ['José', 'Muñoz', 'jose munoz'],
  ['Jose\u0301', 'Mun\u0303oz', 'jose munoz'],
  ['Siobhán', "O'Neill", 'siobhan oneill'],
  ['Siobhan', 'O’Neill', 'siobhan oneill'],
  ['J.R.', 'Ewing', 'jr ewing'],
  ['Anna-Maria', 'Groß', 'anna maria gross'],
  ['Anna', 'Maria Gross', 'anna maria gross'],
  ['Søren', 'Łukasz', 'soren lukasz'],
  ['伟', '陈', '伟 陈'],
  ['지민', '박', '지민 박'],
  ['😀', '!', ''],
])('takes %j %j for %j', (firstName, lastName, key) => {
  expect(personNameKey({ firstName, lastName })).toBe(key);
});
