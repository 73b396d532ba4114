import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SAMPLES } from '../../../local/seed/samples.ts';
import { rowsOf, sentOf } from '../../../web/shop/facts.ts';
import { amountText } from '../../../web/widget/words/amounts.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const html = read('web/shop/shop.html');
const products = JSON.parse(read('local/seed/demo/products.json')) as {
  sku: string;
  name: string;
  priceMinor: number;
}[];

describe("the demo shop's page", () => {
  const shown = [
    ...html.matchAll(/data-sku="([^"]+)"[\s\S]*?<h3>(.*?)<\/h3>[\s\S]*?class="price">(.*?)<[\s\S]*?data-say="(.*?)"/g),
  ];

  it.each(shown.map(([, sku, name, price, says]) => [sku, name, price, says]))(
    'has %s by its name and price in the shop',
    (sku, name, price, says) => {
      const product = products.find((one) => one.sku === sku)!;

      expect([name, price]).toEqual([product.name, amountText(product.priceMinor, 'USD', 'en')]);
      expect(says).toContain(product.name);
    },
  );

  it('has some products, and every sample customer with what they would say', () => {
    const says = SAMPLES.map(({ orderNumber, email }) => `Where is my order ${orderNumber}? My email is ${email}`);

    expect(shown.length).toBeGreaterThan(3);
    expect([...html.matchAll(/data-say="(Where .*?)"/g)].map(([, line]) => line)).toEqual(says);
  });

  it('tells of each of them the tier and the card that they have', () => {
    const customers = JSON.parse(read('local/seed/demo/customers.json')) as Record<string, string>[];
    const rows = [
      ...html.matchAll(/<strong>(\w+)<.*?class="tier">(\w+)<[\s\S]*?<b>(\S+@\S+)<\/b>[\s\S]*?<\/b>, (.*)<\/small/g),
    ];

    expect(rows).toHaveLength(SAMPLES.length);
    for (const [, firstName, tier, email, card] of rows) {
      const { paymentLastFour: digits, ...customer } = customers.find((one) => one['email'] === email)!;
      expect(customer).toMatchObject({ firstName, tier });
      expect(card).toBe(digits === undefined ? 'no card' : `card <b>${digits}</b>`);
    }
  });

  it('loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});

describe('what is going on', () => {
  it('leaves out what is not known, and says so before anything was said', () => {
    expect(rowsOf({})).toEqual([['Nothing yet', 'say something in the chat']]);
    expect(rowsOf({ turn: { milliseconds: 21 } })).toEqual([['Time', '21 ms']]);
    expect(sentOf({})).toEqual(['none']);
  });

  it('tells of the cost, the tables and the customer in words', () => {
    const turn = {
      ...{ mood: 'NEGATIVE', moodScore: -40, rung: 'order-and-email', offerReasons: ['Gold member', 'Sale'] },
      ...{ tableCalls: 5, readUnits: 2.5, writeUnits: 4, cost: '0.08 ¢', costSoFar: '0.41 ¢' },
    };

    expect(rowsOf({ turn })).toEqual(
      expect.arrayContaining([
        ['Mood', 'negative, -40 in all'],
        ['Customer is verified by', 'order and email'],
        ['Reasons of the offer', 'Gold member, Sale'],
        ['Calls of DynamoDB', '5 (2.5 read and 4 write units)'],
        ['Cost of the turn', '0.08 ¢'],
        ['Cost of the conversation', '0.41 ¢'],
      ]),
    );
  });

  it('tells of none', () => {
    expect(rowsOf({ turn: { slots: {} } })).toContainEqual(['Slots', 'none']);
    expect(sentOf({ messages: [] })).toEqual(['none']);
  });
});
