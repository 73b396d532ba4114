import { isDeepStrictEqual } from 'node:util';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Replacement } from '#business/privacy/index';
import { callDynamo, StorageUnavailableError } from '../errors.ts';
import { unlessConditionFails } from '../unless-condition-fails.ts';
import { type Item, type ItemRule, textOf } from './item-rule.ts';
import { mentions, withoutMentions } from './mentions.ts';

export interface ForgetWork {
  readonly client: DynamoDBDocumentClient;
  readonly TableName: string;
  readonly keys: readonly string[];
  readonly rule: ItemRule;
  readonly replacement: Replacement;
}

/** Somebody else may change the item at the same time: it is read again then. */
const MOST_ATTEMPTS = 5;

/** Makes an item forget the person. @returns whether there was anything to forget */
export async function forgetItem(work: ForgetWork, found: Item): Promise<boolean> {
  let item: Item | undefined = found;
  for (let attempt = 1; item && attempt <= MOST_ATTEMPTS; attempt++) {
    const outcome = await forgetOnce(work, item);
    if (outcome !== 'changed-meanwhile') return outcome === 'forgotten';
    item = await readAgain(work, item);
  }
  if (!item) return true;
  throw new StorageUnavailableError('Erasing an item', { cause: new Error('It changes all the time.') });
}

type Outcome = 'forgotten' | 'nothing-to-forget' | 'changed-meanwhile';

async function forgetOnce(work: ForgetWork, item: Item): Promise<Outcome> {
  const after = whatStays(work, item);
  if (after === item) return 'nothing-to-forget';
  return after === undefined ? remove(work, item) : replace(work, item, after);
}

/** By the rule, and in any case without names; nothing where the key itself is a name. The same item: untouched. */
export function whatStays({ rule, keys, replacement }: ForgetWork, item: Item): Item | undefined {
  const { becomes, isShared = false } = rule;
  if (becomes === 'as-it-is') return item;
  const isKeyTheirs = !isShared && keys.some((key) => mentions(textOf(item, key), replacement.trail));
  if (becomes === 'nothing' || isKeyTheirs) return undefined;
  const kept = becomes ? becomes(item, replacement) : item;
  if (kept === undefined) return undefined;
  const { trail, standIn } = replacement;
  const cleaned = Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [
      name,
      keys.includes(name) ? value : withoutMentions(value, trail, standIn),
    ]),
  );
  return isDeepStrictEqual(cleaned, item) ? item : cleaned;
}

async function remove({ client, TableName, keys, rule }: ForgetWork, item: Item): Promise<Outcome> {
  const Key = keyOf(item, keys);
  const others = rule.alongside?.(item, TableName) ?? [];
  if (others.length === 0) {
    await callDynamo('Erasing an item', () => client.send(new DeleteCommand({ TableName, Key })));
    return 'forgotten';
  }
  const isAsRead = '#version = :version';
  const Delete = {
    TableName,
    Key,
    ConditionExpression: isAsRead,
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': item['version'] },
  };
  const write = new TransactWriteCommand({ TransactItems: [{ Delete }, ...others] as never });
  const cancelled = 'TransactionCanceledException';
  try {
    await callDynamo('Erasing an item', () => client.send(write), [cancelled]);
    return 'forgotten';
  } catch (error) {
    if ((error as Error).name === cancelled) return 'changed-meanwhile';
    throw error;
  }
}

/**
 * Changes only the members that differ, each under the condition that it is as it was read. A version is raised, so that
 * nobody who holds the item as it was writes the person back.
 */
async function replace({ client, TableName, keys }: ForgetWork, item: Item, after: Item): Promise<Outcome> {
  const version = typeof item['version'] === 'number' ? { version: item['version'] + 1 } : {};
  const wanted: Item = { ...after, ...version };
  const members = [...new Set([...Object.keys(item), ...Object.keys(wanted)])].filter(
    (name) => !keys.includes(name) && !isDeepStrictEqual(item[name], wanted[name]),
  );
  const set = members.filter((name) => wanted[name] !== undefined);
  const gone = members.filter((name) => wanted[name] === undefined);
  const place = (name: string) => members.indexOf(name);
  const expressions = [
    ...(set.length > 0 ? [`SET ${set.map((name) => `#m${place(name)} = :to${place(name)}`).join(', ')}`] : []),
    ...(gone.length > 0 ? [`REMOVE ${gone.map((name) => `#m${place(name)}`).join(', ')}`] : []),
  ];
  const isAsRead = members.map((name) =>
    item[name] === undefined ? `attribute_not_exists(#m${place(name)})` : `#m${place(name)} = :is${place(name)}`,
  );
  const update = new UpdateCommand({
    TableName,
    Key: keyOf(item, keys),
    UpdateExpression: expressions.join(' '),
    ConditionExpression: isAsRead.join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(members.map((name) => [`#m${place(name)}`, name])),
    ExpressionAttributeValues: Object.fromEntries<unknown>([
      ...set.map((name) => [`:to${place(name)}`, wanted[name]] as const),
      ...members.filter((name) => item[name] !== undefined).map((name) => [`:is${place(name)}`, item[name]] as const),
    ]),
  });
  const done = await unlessConditionFails('Erasing from an item', () => client.send(update));
  return done ? 'forgotten' : 'changed-meanwhile';
}

async function readAgain({ client, TableName, keys }: ForgetWork, item: Item): Promise<Item | undefined> {
  const get = new GetCommand({ TableName, Key: keyOf(item, keys), ConsistentRead: true });
  return (await callDynamo('Reading an item again', () => client.send(get))).Item;
}

const keyOf = (item: Item, keys: readonly string[]): Item => Object.fromEntries(keys.map((key) => [key, item[key]]));
