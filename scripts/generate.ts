import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import metadata from 'libphonenumber-js/min/metadata';
import { DEFINITION_FOLDER, DefinitionError, formatFinding, loadDefinition } from './bot-definition/index.ts';
import {
  DISPOSABLE_DOMAINS_FILE,
  disposableDomainsSource,
  readDisposableDomains,
} from './generate/disposable-domains-source.ts';
import { NAMES_FILE, namesSource } from './generate/names-source.ts';
import { PHONE_PLANS_FILE, phonePlansSource } from './generate/phone-plans-source.ts';
import {
  CATALOGUE_FILE,
  type NamedProduct,
  PRODUCT_NAMES_FILE,
  productNamesSource,
} from './generate/product-names-source.ts';
import { QUESTIONS_FILE, questionsSource } from './generate/questions-source.ts';
import { SYNONYMS_FILE, synonymsSource } from './generate/synonyms-source.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * `npm run generate`: writes the catalogue's product names to bot-definition, and names, questions and synonyms of
 * bot-definition, numbering plans and the domains of throw-away mail services, to src/generated.
 */
try {
  const products = JSON.parse(await readFile(join(ROOT, CATALOGUE_FILE), 'utf8')) as readonly NamedProduct[];
  await write(PRODUCT_NAMES_FILE, await productNamesSource(products));
  const definition = await loadDefinition(join(ROOT, DEFINITION_FOLDER), (warning) =>
    console.warn(formatFinding(warning)),
  );
  await write(NAMES_FILE, await namesSource(definition));
  await write(SYNONYMS_FILE, await synonymsSource(definition));
  await write(PHONE_PLANS_FILE, await phonePlansSource(metadata));
  await write(DISPOSABLE_DOMAINS_FILE, await disposableDomainsSource(...readDisposableDomains()));
  await write(QUESTIONS_FILE, await questionsSource(definition));
} catch (error) {
  if (!(error instanceof DefinitionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function write(file: string, source: string): Promise<void> {
  await mkdir(dirname(join(ROOT, file)), { recursive: true });
  await writeFile(join(ROOT, file), source);
  console.log(`Wrote ${file}`);
}
