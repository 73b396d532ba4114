import type { Customer } from '../customers/index.ts';
import type { Rung } from './ladder.ts';
import type { StepUp } from './verified-identity.ts';

/** Something that a verified customer knows and a stranger doesn't. */
export interface Fact {
  readonly kind: FactKind;
  /** As the customer gave it. */
  readonly value: string;
}
export type FactKind = 'last-four' | 'postal-code';

/**
 * The facts that would lead up from this rung, each by one, in the order in which they are asked.
 *
 * The first is the last four digits of the payment method, for who has one on file, and the second the postal code.
 * Nobody may skip one of theirs; with none left, a one-time code is the only way up.
 */
export function factsLeft(customer: Customer | undefined, rung: Rung): readonly FactKind[] {
  if (!customer) return [];
  const all: readonly FactKind[] = customer.paymentLastFour ? ['last-four', 'postal-code'] : ['postal-code'];
  switch (rung) {
    case 'anonymous':
    case 'confirmed':
      return [];
    case 'order-and-email':
      return all;
    case 'last-four':
      return all.slice(1);
  }
}

/** The rung that a fact leads to from this one. */
export const rungAbove = (rung: Rung): StepUp['rung'] => (rung === 'last-four' ? 'confirmed' : 'last-four');

/** The fact on file in the form in which it is compared, or undefined when there is none. */
export function factOnFile(customer: Customer | undefined, kind: FactKind): string | undefined {
  const value = kind === 'last-four' ? customer?.paymentLastFour : customer?.address.postalCode;
  return value === undefined ? undefined : normaliseFact({ kind, value }) || undefined;
}

/** Digits alone, or a postal code in capitals without spaces and hyphens, a ZIP+4 code by its first five. */
export function normaliseFact({ kind, value }: Fact): string {
  const plain = value.normalize('NFKC').toUpperCase();
  if (kind === 'last-four') return plain.replace(/\D/g, '');
  const compact = plain.replace(/[\s-]/g, '');
  return /^\d{9}$/.test(compact) ? compact.slice(0, 5) : compact;
}
