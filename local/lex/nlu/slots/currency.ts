import type { Amount } from './amounts.ts';
import { findAmounts } from './amounts.ts';
import { codeOf, localCurrency, unitAfter, unitBefore } from './currency-units.ts';
import type { Resolver, ResolverFactory, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

interface Money {
  start: number;
  end: number;
  code: string;
  value: number;
  /** How many of the unit make one: 1 for dollars, 100 for cents. */
  parts: number;
}

const DECIMALS = 2;

function withUnit(text: string, amount: Amount, local: string): Money | undefined {
  const before = /\d/.test(text[amount.start] ?? '') ? unitBefore(text.slice(0, amount.start)) : undefined;
  const found = before ?? unitAfter(text.slice(amount.end));
  if (!found) return undefined;
  const [unit, length] = found;
  return {
    start: before ? amount.start - length : amount.start,
    end: before ? amount.end : amount.end + length,
    code: codeOf(unit, local),
    value: amount.value / unit.parts,
    parts: unit.parts,
  };
}

const JOINT = /^[\s,]*(?:and\s+)?$/i;
const HALF = /^\s+and\s+(?:a\s+half|1\/2)(?![a-z\d])/i;

/** "five dollars fifteen cents" is one sum, and so is "5 usd and 1/2". */
function joined(text: string, sums: Money[]): Money[] {
  const all: Money[] = [];
  for (const money of sums) {
    const before = all.at(-1);
    if (before && money.start < before.end) continue;
    const isRest = before?.parts === 1 && money.parts > 1 && JOINT.test(text.slice(before.end, money.start));
    if (before && isRest)
      Object.assign(before, { end: money.end, value: before.value + money.value, parts: money.parts });
    else all.push({ ...money });
  }
  return all.map((money) => {
    const half = HALF.exec(text.slice(money.end));
    return half ? { ...money, end: money.end + half[0].length, value: money.value + 0.5 / money.parts } : money;
  });
}

const toSpan = (text: string, { start, end, code, value }: Money): Span =>
  spanAt(text, [start, end], `${code} ${value.toFixed(DECIMALS)}`);

function find(text: string, local: string): Span[] {
  const sums = findAmounts(text).flatMap((amount) => withUnit(text, amount, local) ?? []);
  return joined(text, sums).map((money) => toSpan(text, money));
}

/** Open point 27: an answer without a unit is in the locale's own currency: "five fifteen" is USD 515.00 in en_US. */
function findBare(text: string, local: string): Span[] {
  const bare = findAmounts(text).filter(({ start, end }) => /\d|\s|^(?!an?$)/i.test(text.slice(start, end)));
  return bare.map((amount) => toSpan(text, { ...amount, code: local, parts: 1 }));
}

/** AMAZON.Currency: the ISO 4217 code and the amount with two decimals; nothing is converted. */
export const createCurrencyResolver: ResolverFactory = (_, localeId): Resolver => {
  const local = localCurrency(localeId);
  return createPatternResolver(
    '$50',
    (text) => find(text, local),
    (text) => {
      const found = find(text, local);
      return found.length > 0 ? found : findBare(text, local);
    },
  );
};
