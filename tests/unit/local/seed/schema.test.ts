import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DEPARTMENTS } from '#business/catalog/index';
import { CONTACT_PREFERENCES, CUSTOMER_TIERS } from '#business/customers/index';
import { ORDER_NUMBER_MAX_DIGITS, ORDER_NUMBER_MIN_DIGITS, ORDER_STATUSES } from '#business/orders/index';

interface Member {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly $ref?: string;
}
interface RowSchema {
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Member>>;
}

const definitionsOf = (name: string) => {
  const file = new URL(`../../../../local/seed/schema/${name}.schema.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { definitions: Record<string, RowSchema & Member> }).definitions;
};
const customers = definitionsOf('customers');
const products = definitionsOf('products');
const orders = definitionsOf('orders');

describe('the schemas of a shop', () => {
  it.each([
    ['tier', customers['customer'], CUSTOMER_TIERS],
    ['contactPreference', customers['customer'], CONTACT_PREFERENCES],
    ['category', products['product'], DEPARTMENTS],
    ['status', orders['order'], ORDER_STATUSES],
  ])('know the same words for %s as the business', (member, row, words) => {
    expect(row?.properties?.[member]?.enum).toEqual(words);
  });

  it('want order numbers as long as the business reads them', () => {
    const { pattern } = orders['order']?.properties?.['orderNumber'] ?? {};

    expect(pattern).toBe(`^\\d{${ORDER_NUMBER_MIN_DIGITS},${ORDER_NUMBER_MAX_DIGITS}}$`);
  });

  it('refuse members that they do not know', () => {
    const objects = [customers, products, orders].flatMap((schema) =>
      Object.values(schema).filter((part) => part.properties),
    );

    expect(objects).toHaveLength(6);
    expect(objects.filter((part) => part.additionalProperties !== false)).toEqual([]);
  });

  it('describe every member to whoever edits the file', () => {
    const members = [customers, products, orders].flatMap((schema) =>
      Object.values(schema).flatMap((part) =>
        Object.entries(part.properties ?? {}).map(([name, member]) => ({
          name,
          description: member.description ?? schema[member.$ref?.split('/').at(-1) ?? '']?.description,
        })),
      ),
    );

    expect(members.filter(({ description }) => description === undefined)).toEqual([]);
  });
});
