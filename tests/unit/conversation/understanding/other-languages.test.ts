import { describe, expect, it } from '@jest/globals';
import { COMMON_FIRST_NAMES } from '#conversation/understanding/values/common-first-names';
import { recognizeOtherLanguage } from '#conversation/understanding/other-languages';

describe('another language', () => {
  it.each([
    ['hola, donde esta mi pedido', 'Spanish'],
    ['¿Dónde está mi paquete 12345?', 'Spanish'],
    ['quiero devolver una lámpara', 'Spanish'],
    ['necesito ayuda por favor', 'Spanish'],
    ['wo ist meine bestellung', 'German'],
    ['Ich möchte etwas zurückgeben', 'German'],
    ['où est ma commande', 'French'],
    ['je voudrais un remboursement', 'French'],
    ['dove è il mio ordine', 'Italian'],
    ['onde está a minha encomenda', 'Portuguese'],
  ])('%j is %s', (words, language) => {
    expect(recognizeOtherLanguage(words)).toBe(language);
  });
});

describe('no other language', () => {
  it.each([
    'where is my order 12345',
    'hola',
    'gracias',
    'Mi Pham',
    'Jean-Pierre Dubois',
    'Maria de la Cruz',
    'San Jose',
    'my dove soap and the por favor sauce',
    'ship to Boston MA, 3 pm EST',
    'una@por-favor.es',
    'das keyboard',
    'le creuset pan',
    'do you have the el paso taco kit',
    '12345',
  ])('%j', (words) => {
    expect(recognizeOtherLanguage(words)).toBeUndefined();
  });

  it('is any pair of first names', () => {
    const names = [...COMMON_FIRST_NAMES];
    const pairs = names.map((name, index) => `${name} ${names[(index + 1) % names.length]}`);

    expect(pairs.filter(recognizeOtherLanguage)).toEqual([]);
  });
});
