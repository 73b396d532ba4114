import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Flaw, SHOP_FILES, type ShopFile } from '../shop-rows.ts';
import { describeShapeError } from './describe-shape-error.ts';

interface FileSchema {
  readonly definitions: Readonly<Record<string, object>>;
}

/** What the objects of each file are called, in its schema and in messages. */
export const ROW_NAMES = {
  'customers.json': 'customer',
  'products.json': 'product',
  'orders.json': 'order',
  'promotions.json': 'promotion',
  'leads.json': 'lead',
} as const;

const validators = Object.fromEntries(SHOP_FILES.map((file) => [file, createRowValidator(file)])) as Record<
  ShopFile,
  ValidateFunction
>;

/** Compares one row with its file's schema, which checks a whole file and so would not tell good rows from bad ones. */
export function shapeFlaws(file: ShopFile, row: unknown): readonly Flaw[] {
  const validate = validators[file];
  if (validate(row)) return [];
  return (validate.errors ?? []).filter(saysSomething).map(describeShapeError);
}

/** That a condition's consequence failed is said by the errors inside it. */
const saysSomething = (error: ErrorObject) => error.keyword !== 'if';

function createRowValidator(file: ShopFile): ValidateFunction {
  const url = new URL(`../schema/${file.replace('.json', '.schema.json')}`, import.meta.url);
  const { definitions } = JSON.parse(readFileSync(url, 'utf8')) as FileSchema;
  const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false });
  return ajv.compile({ definitions, $ref: `#/definitions/${ROW_NAMES[file]}` });
}
