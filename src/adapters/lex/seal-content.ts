import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Memory } from '#conversation/turn/index';

type Amounts = NonNullable<Memory['used']>;

/** What was used, as floats: so many bytes whatever it is, to seven digits. */
const BYTES_OF_AMOUNT = 4;
const AMOUNTS = 5 satisfies Amounts['length'];
const BYTES_OF_USED = AMOUNTS * BYTES_OF_AMOUNT;

/** Far more than a memory is; nothing larger is unpacked. */
const MAX_CONTENT_BYTES = 65_536;

/**
 * What of a memory is encrypted: what was used, in a fixed number of bytes, and the deflated JSON of everything else.
 * Looking up an order that exists uses more than looking for one that doesn't, and a seal's length is there for all to see.
 */
export function packMemory({ used, ...memory }: Memory): Buffer {
  const amounts = Buffer.alloc(BYTES_OF_USED);
  for (let index = 0; index < AMOUNTS; index++)
    amounts.writeFloatBE(used?.[index] ?? Number.NaN, index * BYTES_OF_AMOUNT);
  return Buffer.concat([amounts, deflateRawSync(JSON.stringify(memory))]);
}

/** @throws Error when this was never packed */
export function unpackMemory(content: Buffer): unknown {
  const json = inflateRawSync(content.subarray(BYTES_OF_USED), { maxOutputLength: MAX_CONTENT_BYTES }).toString('utf8');
  const used = Array.from({ length: AMOUNTS }, (_, index) => content.readFloatBE(index * BYTES_OF_AMOUNT));
  const memory = JSON.parse(json) as object;
  return used.some(Number.isNaN) ? memory : { ...memory, used };
}
