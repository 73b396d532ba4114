import type { CustomerTier } from '#business/customers/index';
import { choose, luckOf, type Luck } from './luck.ts';

/** How the order of a person stands when they begin to talk; `last-one` is open, and one thing is left that goes with it. */
export type OrderKind = 'just-placed' | 'open' | 'delivered' | 'late' | 'last-one';

/** Which card is on file: the payment sandbox's name of it. */
export type Card = 'card-accepts' | 'card-delivered-twice' | 'card-insufficient-funds' | 'card-expired';

/** Somebody who is simulated, with a customer's profile and an order that nobody else has. */
export interface Person {
  readonly index: number;
  readonly luck: Luck;
  readonly customerId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** E.164. */
  readonly phone: string;
  readonly tier: CustomerTier;
  readonly lastFour: string;
  readonly postalCode: string;
  readonly orderNumber: string;
  readonly trackingNumber: string;
  readonly card: Card;
  /** Of the order: what `last-one` shares with the other of a pair. */
  readonly pair: number;
}

/** What begins so is simulated. */
export const SIMULATED = 'SIM-';

const FIRST = [
  'Ava',
  'Ben',
  'Clara',
  'Dylan',
  'Elena',
  'Felix',
  'Gina',
  'Hugo',
  'Iris',
  'Jonas',
  'Kira',
  'Leo',
] as const;
const LAST = [
  'Abbott',
  'Barlow',
  'Calder',
  'Draper',
  'Ellery',
  'Farrow',
  'Garner',
  'Hollis',
  'Ingram',
  'Jarvis',
] as const;
/** Numbers from 555-0100 to 555-0199 belong to nobody. */
const AREAS =
  '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251 252 253 254 256 260 262 267 269 270 276 281 301 302'.split(
    ' ',
  );

/** The person of this index under this seed: always the same. */
export function personOf(seed: number, index: number): Person {
  const luck = luckOf(seed, index);
  const number = `${String(seed).padStart(3, '0')}${String(index).padStart(4, '0')}`;
  const [firstName, lastName] = [choose(luck, 'first name', FIRST), choose(luck, 'last name', LAST)];
  return {
    ...{ index, luck, firstName, lastName, pair: Math.floor(index / 2) },
    customerId: `${SIMULATED}${number}`,
    email: `${firstName}.${lastName}.${number}@example.org`.toLowerCase(),
    phone: `+1${AREAS[Math.floor(index / 100) % AREAS.length] ?? ''}55501${String(index % 100).padStart(2, '0')}`,
    tier: choose(luck, 'tier', ['Bronze', 'Bronze', 'Silver', 'Silver', 'Gold', 'Platinum']),
    lastFour: String(Math.floor(luck('last four') * 10_000)).padStart(4, '0'),
    postalCode: String(10_000 + Math.floor(luck('postal code') * 80_000)),
    orderNumber: `7${number}`,
    trackingNumber: `1Z999SM${number}0`,
    card: choose(luck, 'card', [...GOOD_CARDS, 'card-delivered-twice', 'card-insufficient-funds', 'card-expired']),
  };
}
const GOOD_CARDS = Array<Card>(17).fill('card-accepts') as [Card, ...Card[]];

/** Networks are IPv4 addresses of this machine itself, one for each conversation: none shares its limits with another. */
export const networkOf = (seed: number, index: number): string =>
  `127.${1 + (seed % 200)}.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`;
