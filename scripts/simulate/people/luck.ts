import { createHash } from 'node:crypto';

/** A number from 0 to below 1 for each thing that may go one way or another; the same one whenever it is asked. */
export type Luck = (what: string) => number;

/** The luck of one person under one seed. */
export const luckOf =
  (seed: number, index: number): Luck =>
  (what) =>
    createHash('sha256')
      .update(JSON.stringify([seed, index, what]))
      .digest()
      .readUInt32BE() /
    2 ** 32;

/** One of several, by luck. */
export const choose = <Item>(luck: Luck, what: string, items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(luck(what) * items.length)] ?? items[0];
