import type { ProductRow } from '../../../local/seed/shop-rows.ts';
import { SIMULATED } from './person.ts';

const CATEGORY = 'Automotive';
const PLENTY = 100_000;

/** What simulated people have bought, and what they may buy to it: goods of their own, so that nobody else's run out. */
export const KIT = `${SIMULATED}KIT`;
const TO_KIT = [
  { sku: `${SIMULATED}NET`, name: 'Trunk Net', priceMinor: 2150, costMinor: 700 },
  { sku: `${SIMULATED}LIGHT`, name: 'Cargo Light', priceMinor: 2350, costMinor: 800 },
  { sku: `${SIMULATED}POLISH`, name: 'Chrome Polish', priceMinor: 1950, costMinor: 500 },
] as const;

/** Of each pair of racers: what both have bought, and the last one of what goes with it. */
export const rackOf = (seed: number, pair: number): string => `${SIMULATED}RACK-${seed}-${pair}`;
const STRAP = `${SIMULATED}STRAP-`;
const strapOf = (seed: number, pair: number): string => `${STRAP}${seed}-${pair}`;
/** Whether a sku is that of a pair's last one. */
export const isStrapOf = (sku: string, pair: number): boolean => sku.startsWith(STRAP) && sku.endsWith(`-${pair}`);

const ware = (row: Pick<ProductRow, 'sku' | 'name' | 'priceMinor' | 'costMinor' | 'relations'>, stockOnHand: number) =>
  ({
    ...row,
    ...{ kind: 'goods' as const, category: CATEGORY, currency: 'USD', stockOnHand },
    description: 'Of the simulation; nobody makes it.',
  }) satisfies ProductRow;

/** The goods of a simulation, as rows of a shop. */
export function waresOf(seed: number, pairs: readonly number[]): readonly ProductRow[] {
  const complements = TO_KIT.map(({ sku }) => sku);
  return [
    ware({ sku: KIT, name: 'Road Kit', priceMinor: 8900, costMinor: 4000, relations: { complements } }, 0),
    ...TO_KIT.map((row) => ware(row, PLENTY)),
    ...pairs.flatMap((pair) => [
      ware(
        {
          ...{ sku: rackOf(seed, pair), name: 'Roof Rack', priceMinor: 12_900, costMinor: 6000 },
          relations: { complements: [strapOf(seed, pair)] },
        },
        0,
      ),
      ware({ sku: strapOf(seed, pair), name: 'Roof Rack Strap', priceMinor: 1850, costMinor: 600 }, 1),
    ]),
  ];
}
