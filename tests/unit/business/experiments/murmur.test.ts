import { expect, it } from '@jest/globals';
import { murmur } from '../../../../src/business/experiments/murmur.ts';

it.each([
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['test', 0, 0xba6bd213],
  ['Hello, world!', 0, 0xc0363e43],
  ['The quick brown fox jumps over the lazy dog', 0, 0x2e4ff723],
  ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
])('gives the published mark of %j with seed %i', (text, seed, mark) => {
  expect(murmur(text, seed)).toBe(mark);
});
