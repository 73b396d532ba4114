import type { HoldReason, Replacement, Trail } from '#business/privacy/index';

/** As the document client gives it. */
export type Item = Readonly<Record<string, unknown>>;

/**
 * What one kind of item has to do with people: a table has a list of these, and the first that an item is of counts.
 *
 * Whatever a rule leaves of an item, names that identify the person are replaced in it all the same.
 */
export interface ItemRule {
  /** As people read it in an export, such as "order". */
  readonly name: string;
  readonly isKind: (item: Item) => boolean;
  /** Absent: by its owner where it names one, else by what it mentions. */
  readonly isOf?: (item: Item, trail: Trail) => boolean;
  /** Under which other names data of the same person is found. */
  readonly leadsTo?: (item: Item) => Partial<Trail>;
  /** What erasing it would harm, and how a person calls it. */
  readonly holds?: (item: Item) => { readonly reason: HoldReason; readonly what: string } | undefined;
  /** What stays of it; undefined for nothing. Absent: all but the names. `as-it-is` isn't touched. */
  readonly becomes?: 'nothing' | 'as-it-is' | ((item: Item, replacement: Replacement) => Item | undefined);
  /** Its key may name others as well, such as a household's phone number: the item stays for them. */
  readonly isShared?: true;
  /** Which other items of the table change in the same transaction when nothing stays of it. */
  readonly alongside?: (item: Item, tableName: string) => readonly object[];
  /** What the person is told of it; undefined for nothing. Absent: all but what is secret. */
  readonly exported?: 'nothing' | ((item: Item) => Item | undefined);
}

export const textOf = (item: Item, member: string): string => {
  const value = item[member];
  return typeof value === 'string' ? value : '';
};

/** The member as a list of one, or none. */
export const listOf = (item: Item, member: string): readonly string[] => {
  const value = textOf(item, member);
  return value === '' ? [] : [value];
};

export const membersOf = (item: Item, member: string): Item => {
  const value = item[member];
  return typeof value === 'object' && value !== null ? (value as Item) : {};
};

export function without(item: Item, ...members: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !members.includes(name)));
}
