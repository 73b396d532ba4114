import { expect, it } from '@jest/globals';
import { suggestEmail } from '#business/customers/index';

it.each([
  ['ada@gmial.com', 'ada@gmail.com'],
  ['ada@gmail.con', 'ada@gmail.com'],
  ['ada@gmail.co', 'ada@gmail.com'],
  ['ada@hotmial.com', 'ada@hotmail.com'],
  ['ada@yaho.com', 'ada@yahoo.com'],
  ['ada@outlok.com', 'ada@outlook.com'],
  ['ada@icloud.cm', 'ada@icloud.com'],
  ["o'brien+shop@gmial.com", "o'brien+shop@gmail.com"],
  ['zoë@gmial.com', 'zoë@gmail.com'],
])('suggests for %s: %s', (typed, meant) => expect(suggestEmail(typed)).toBe(meant));

it.each([
  'john.doe@email.com',
  'ada@gmail.com',
  'ada@yahoo.co.uk',
  'ada@hotmail.fr',
  'ada@company.com',
  'ada@example.org',
  'ada@my-shop.shop',
  'ada@sap.com',
  'ada@meta.com',
  'ada@mit.edu',
  'ada@uni-koeln.de',
  'ada@proton.me',
])('suggests nothing for %s', (typed) => expect(suggestEmail(typed)).toBeUndefined());
