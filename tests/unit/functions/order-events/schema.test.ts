import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { batchSchema, orderEventSchema } from '../../../../src/functions/order-events/told-event.ts';

const FILE = new URL('../../../../docs/order-events.schema.json', import.meta.url);

it('is what docs/order-events.schema.json says', () => {
  const schema = z.toJSONSchema(z.union([orderEventSchema, batchSchema]));
  const written = { title: 'What is posted to /orders/events: one event, or up to 25 of them', ...schema };

  // UPDATE_GOLDEN=1 writes it anew.
  if (process.env['UPDATE_GOLDEN']) writeFileSync(FILE, `${JSON.stringify(written, null, 2)}\n`);

  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(written);
});
