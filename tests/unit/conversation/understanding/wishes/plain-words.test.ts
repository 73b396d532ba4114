import { expect, it } from '@jest/globals';
import { plainWords } from '#conversation/understanding/wishes/plain-words';

it.each([
  ["Where's my stuff?!", 'where is my stuff'],
  ['It hasn’t arrived', 'it has not arrived'],
  ['it hasnt arrived', 'it has not arrived'],
  ["I won't, I can't", 'i will not i can not'],
  ["I'd like to return it, please", 'i want to return it'],
  ['gimme ur deals', 'give me your deals'],
  ['lookin for a pakage', 'looking for a package'],
  ['my oder and my pacakge', 'my order and my package'],
  ['it changed, I was offered a truck', 'it changed i was offered a truck'],
  ['mail me at jo@x.org', 'mail me at @'],
  ['too small too', 'too small'],
  ['two pairs of running shoes', 'two pairs of running item'],
  ['is 20% off coffee makers still on', 'is 20 percent off item still on'],
  ['phone me, then book a call', 'phone me then book a call'],
  ['a good book', 'a good book'],
  ['the watch and a new phone', 'the item and a new item'],
  ['', ''],
])('reads %j as %j', (words, plain) => {
  expect(plainWords(words)).toBe(plain);
});
