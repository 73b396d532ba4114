import { readFileSync } from 'node:fs';
import { findValues, type FoundValue, type ValueKind } from '#conversation/understanding/values/index';

/** A sentence written apart from the code, labelled with the kinds of values by their names in capitals. */
export interface Labelled {
  readonly sentence: string;
  readonly asked?: string | null;
  readonly values: Labels;
  /** The kinds that the customer isn't sure of. */
  readonly guessed?: readonly string[];
}

export type Labels = Readonly<Record<string, string>>;

/** A sentence in which something else was found than its labels say. */
export interface Miss extends Labelled {
  readonly found: Labels;
}

/** The Monday that the labels of days count from. */
export const today = '2026-03-09';

/** What a sentence is about as a whole is no value that the labels list. */
const UNLABELLED: readonly ValueKind[] = ['product', 'returnItem', 'callbackTopic', 'tier'];

export const readLabelled = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as readonly T[];

/** The sentences whose set of values isn't found exactly. */
export const missesIn = (sentences: readonly Labelled[]): readonly Miss[] =>
  sentences
    .map((labelled) => ({ ...labelled, found: toLabels(find(labelled)) }))
    .filter(({ values, found }) => !areSame(values, found));

/** The sentences whose order number isn't taken for a guess or for a statement as the label says. */
export const wronglySureIn = (sentences: readonly Labelled[]): readonly Labelled[] =>
  sentences.filter((labelled) => {
    const number = find(labelled).find(({ kind }) => kind === 'orderNumber');
    return number && (number.sureness === 'guessed') !== (labelled.guessed ?? []).includes('OrderNumber');
  });

/** Customers write names in any case. */
export const areSame = (one: Labels, other: Labels): boolean =>
  JSON.stringify(lowered(one)) === JSON.stringify(lowered(other));

const lowered = (values: Labels) =>
  Object.entries(values)
    .map(([label, value]) => [label, value.toLowerCase()] as const)
    .sort();

const find = ({ sentence, asked }: Labelled): readonly FoundValue[] =>
  findValues(sentence, { ...(asked && { asked: toKind(asked) }), today });

export const toKind = (label: string) => (label.charAt(0).toLowerCase() + label.slice(1)) as ValueKind;

/** Every value by its label, several of a kind side by side. */
export function toLabels(found: readonly FoundValue[]): Labels {
  const labels: Record<string, string> = {};
  for (const { kind, value } of found.filter(({ kind }) => !UNLABELLED.includes(kind))) {
    const label = kind.charAt(0).toUpperCase() + kind.slice(1);
    const before = labels[label];
    if (before === undefined) labels[label] = value;
    else if (before !== value) labels[label] = `${before} and ${value}`;
  }
  return labels;
}
