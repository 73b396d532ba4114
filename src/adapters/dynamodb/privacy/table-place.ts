import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Cursor, ExportedRow, PersonalDataPlace, Trail } from '#business/privacy/index';
import { callDynamo } from '../errors.ts';
import { TABLE_KEYS } from '../table-keys.ts';
import { belongsTo } from './belongs-to.ts';
import { forgetItem } from './forget-item.ts';
import type { Item, ItemRule } from './item-rule.ts';
import { publicPart } from './public-part.ts';

export interface PersonalTable {
  /** In the list of tables. */
  readonly table: keyof typeof TABLE_KEYS;
  readonly rules: readonly ItemRule[];
}

/** What no rule of its own speaks of: the names in it are replaced, and it goes where its key has one. */
const ANYTHING_ELSE: ItemRule = { name: 'other', isKind: () => true };

/**
 * A table as a place of personal data. Tables aren't keyed by persons, so each page of the whole table is looked through:
 * nothing that names the person is overlooked, whoever wrote it. Pages are the parts of the work.
 */
export function createTablePlace(
  client: DynamoDBDocumentClient,
  TableName: string,
  { table, rules }: PersonalTable,
): PersonalDataPlace {
  const keys = keyNames(table);
  const ruleOf = (item: Item): ItemRule => rules.find(({ isKind }) => isKind(item)) ?? ANYTHING_ELSE;
  const isTheirs = (item: Item, trail: Trail): boolean => {
    const { isOf } = ruleOf(item);
    return isOf ? isOf(item, trail) : belongsTo(item, trail, keys);
  };

  async function readPage(trail: Trail, from: Cursor | undefined) {
    const scan = new ScanCommand({ TableName, ConsistentRead: true, ...(from && { ExclusiveStartKey: { ...from } }) });
    const { Items = [], LastEvaluatedKey } = await callDynamo(`Looking through ${table}`, () => client.send(scan));
    const theirs = Items.filter((item) => isTheirs(item, trail));
    return { theirs, ...(LastEvaluatedKey && { next: LastEvaluatedKey as Cursor }) };
  }

  return {
    name: table,

    async survey(trail, from) {
      const { theirs, next } = await readPage(trail, from);
      const found = theirs.map((item) => ruleOf(item).leadsTo?.(item) ?? {});
      const holds = theirs.flatMap((item) => ruleOf(item).holds?.(item) ?? []);
      return { leadsTo: merged(found), holds, ...(next && { next }) };
    },

    async exportOf(trail) {
      const rows: ExportedRow[] = [];
      let from: Cursor | undefined;
      do {
        const { theirs, next } = await readPage(trail, from);
        rows.push(...theirs.flatMap((item) => exportedRow(ruleOf(item), item)));
        from = next;
      } while (from);
      return rows;
    },

    async erase(replacement, from) {
      const { theirs, next } = await readPage(replacement.trail, from);
      let changed = 0;
      for (const item of theirs) {
        const work = { client, TableName, keys, rule: ruleOf(item), replacement };
        if (await forgetItem(work, item)) changed += 1;
      }
      return { changed, ...(next && { next }) };
    },
  };
}

export function keyNames(table: keyof typeof TABLE_KEYS): readonly string[] {
  const { hash, range } = TABLE_KEYS[table] as { readonly hash: string; readonly range?: string };
  return range === undefined ? [hash] : [hash, range];
}

function exportedRow({ name, exported }: ItemRule, item: Item): readonly ExportedRow[] {
  if (exported === 'nothing') return [];
  const told = exported ? exported(item) : item;
  return told ? [{ kind: name, data: publicPart(told) }] : [];
}

function merged(found: readonly Partial<Trail>[]): Partial<Trail> {
  const all: Record<string, string[]> = {};
  for (const [member, names] of found.flatMap((one) => Object.entries(one))) (all[member] ??= []).push(...names);
  return all;
}
