import { describe, expect, it } from '@jest/globals';
import { isPlural } from '#conversation/messages/agreement';
import products from '../../../../local/seed/demo/products.json' with { type: 'json' };

/** What of the demo shop is spoken of as several. */
const SEVERAL = [
  'Noise-Canceling Headphones',
  'Wireless Earbuds',
  'Slim Fit Jeans',
  'Running Shoes',
  'Merino Socks',
  'Adjustable Dumbbells',
  'Resistance Bands',
  'All-Weather Floor Mats',
  'Monthly Coffee Beans',
];

describe('isPlural', () => {
  it('knows the products of the demo shop that are several', () => {
    const plural = products.map(({ name }) => name).filter(isPlural);

    expect(plural.toSorted()).toEqual(SEVERAL.toSorted());
  });

  it.each([
    ['Wide-Angle Lens', false],
    ['Safety Harness', false],
    ['Socks for Runners', true],
    ['Guide to Cats', false],
    ['Computer Mice', true],
  ])('takes %s rightly', (name, expected) => {
    expect(isPlural(name)).toBe(expected);
  });
});
