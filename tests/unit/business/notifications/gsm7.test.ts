import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gsm7Length, isGsm7, toGsm7 } from '#business/notifications/index';

describe('a text for every phone', () => {
  it.each([
    ['“Yes” – it’s here…', '"Yes" - it\'s here...'],
    ['j•••@e•••.com', 'j***@e***.com'],
    ['Łukasz Dvořák', '?ukasz Dvorak'],
    ['Müller, Ñandú, 5 €', 'Müller, Ñandu, 5 €'],
    ['see you 😀', 'see you ?'],
    ['12\u00a0345', '12 345'],
    ['', ''],
  ])('%j is %j', (text, plain) => {
    expect(toGsm7(text)).toBe(plain);
  });

  it('is in GSM-7 whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isGsm7(toGsm7(text))).toBe(true);
      }),
    );
  });

  it.each([
    ['abc', 3],
    ['5 €', 4],
    ['[a]', 5],
  ])('%j takes %i', (text, length) => {
    expect(gsm7Length(text)).toBe(length);
  });
});
