import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type Options } from 'ajv';
import type { DefinitionFile } from './definition-file.ts';
import { errorIn, type Finding } from './finding.ts';

/** The schemas of the format, wherever the definition lies; a copy beside it is for editors. */
const SCHEMAS = join(import.meta.dirname, '../../bot-definition/schema');

/** Checks each file against the JSON Schema of its kind. */
export async function checkShape(files: readonly DefinitionFile[]): Promise<Finding[]> {
  const ajv = await loadSchemas(SCHEMAS);
  return files.flatMap((file) => {
    const validate = ajv.getSchema(schemaFile(file.kind));
    if (!validate) throw new Error(`${join(SCHEMAS, schemaFile(file.kind))} is missing`);
    return validate(file.data) ? [] : clearest(validate.errors ?? []).map((error) => shapeFinding(file, error));
  });
}

/** The schemas of a folder, to be had by `schemaFile` of a kind. */
export async function loadSchemas(folder: string, options: Options = {}): Promise<Ajv> {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false, verbose: true, ...options });
  for (const name of (await readdir(folder)).filter((entry) => entry.endsWith('.schema.json'))) {
    const schema = JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, unknown>;
    // Found by file name, whatever $id it carries: `$ref: "common.schema.json#/…"` then resolves here as in an editor.
    ajv.addSchema({ ...schema, $id: name });
  }
  return ajv;
}

export const schemaFile = (kind: string) => `${kind}.schema.json`;

/** Of an alternative that failed, the failures inside say more than "must match one of them". */
function clearest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const specific = errors.filter((error) => !['anyOf', 'oneOf', 'allOf', 'if'].includes(error.keyword));
  return specific.length > 0 ? specific : errors;
}

function shapeFinding(file: DefinitionFile, error: ErrorObject): Finding {
  const params = error.params as Record<string, unknown>;
  const member = params.additionalProperty ?? params.missingProperty;
  const pointer = typeof member === 'string' ? `${error.instancePath}/${member}` : error.instancePath;
  return errorIn(file, { pointer, rule: `shape-${kebab(error.keyword)}`, message: tell(error), fix: remedy(error) });
}

/** `additionalProperties`, `false schema` */
const kebab = (keyword: string) => keyword.replace(/ |(?=[A-Z])/g, '-').toLowerCase();

function tell({ keyword, params, message = '', data }: ErrorObject): string {
  const given = params as Record<string, unknown>;
  if (keyword === 'additionalProperties') return `unknown member "${String(given.additionalProperty)}"`;
  if (keyword === 'required') return `member "${String(given.missingProperty)}" is missing`;
  if (keyword === 'false schema') return 'the member has no place here';
  if (keyword === 'not') return `${shorten(JSON.stringify(data))} is reserved`;
  if (keyword === 'enum') return `${JSON.stringify(data)} is none of ${JSON.stringify(given.allowedValues)}`;
  return `${shorten(JSON.stringify(data))} ${message}`;
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

function remedy({ keyword, parentSchema }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `Check the spelling; known are: ${known(parentSchema)}.`;
  if (keyword === 'required') return 'Add it.';
  if (keyword === 'false schema') return 'Remove it: what else the file says excludes it.';
  if (keyword === 'not') return 'Choose another name.';
  const description = parentSchema?.description as unknown;
  return typeof description === 'string' ? description : 'Change the value to fit.';
}

function known(schema: ErrorObject['parentSchema']): string {
  return Object.keys((schema?.properties as object | undefined) ?? {})
    .filter((member) => member !== '$schema')
    .join(', ');
}
