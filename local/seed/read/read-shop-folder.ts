import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileRows, type Finding, type RawShop, SHOP_FILES, type ShopFile } from '../shop-rows.ts';
import { parseJsonWithLines } from './json-with-lines.ts';

/** A shop's rows and where each of them stands. */
export interface ShopSource {
  readonly rows: FileRows;
  /** The line of a member, by its JSON pointer in the file. */
  lineOf(file: ShopFile, pointer: string): number | undefined;
  /** Files that could not be read at all; their rows are empty. */
  readonly unreadable: readonly Finding[];
}

type LineOf = (pointer: string) => number | undefined;
interface FileRead {
  readonly rows: readonly unknown[];
  readonly lineOf: LineOf;
  readonly unreadable?: Finding;
}

const noLine: LineOf = () => undefined;

/** A shop without sales, or leads, needs no file for them. */
const OPTIONAL: readonly ShopFile[] = ['promotions.json', 'leads.json'];

/** Reads the files of a shop's folder. One that isn't there or no JSON is reported, not thrown. */
export async function readShopFolder(folder: string): Promise<ShopSource> {
  const entries = await Promise.all(SHOP_FILES.map(async (file) => [file, await readShopFile(folder, file)] as const));
  const files = Object.fromEntries(entries) as Record<ShopFile, FileRead>;
  return {
    rows: mapFiles((file) => files[file].rows),
    lineOf: (file, pointer) => files[file].lineOf(pointer),
    unreadable: SHOP_FILES.flatMap((file) => files[file].unreadable ?? []),
  };
}

/** Rows that a program hands over: there are no lines to point at. */
export function shopFromRows({ customers, products, orders, promotions = [], leads = [] }: RawShop): ShopSource {
  const rows = {
    'customers.json': customers,
    'products.json': products,
    'orders.json': orders,
    'promotions.json': promotions,
    'leads.json': leads,
  };
  return { rows, lineOf: noLine, unreadable: [] };
}

async function readShopFile(folder: string, file: ShopFile): Promise<FileRead> {
  const unreadable = (reason: string, line?: number): FileRead => ({
    rows: [],
    lineOf: noLine,
    unreadable: { file, reason, ...(line !== undefined && { line }) },
  });

  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && OPTIONAL.includes(file)) return { rows: [], lineOf: noLine };
    return unreadable(code === 'ENOENT' ? `not found in ${folder}` : `can't be read (${code ?? String(error)})`);
  }

  const json = parseJsonWithLines(text);
  if (!json.ok) return unreadable(`no valid JSON: ${json.reason}`, json.line);
  if (!Array.isArray(json.value)) return unreadable('has to be an array: [ {…}, {…} ]', 1);
  return { rows: json.value, lineOf: json.lineOf };
}

function mapFiles<T>(of: (file: ShopFile) => T): Record<ShopFile, T> {
  return Object.fromEntries(SHOP_FILES.map((file) => [file, of(file)])) as Record<ShopFile, T>;
}
