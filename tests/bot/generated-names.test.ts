import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import metadata from 'libphonenumber-js/min/metadata';
import {
  DISPOSABLE_DOMAINS_FILE,
  disposableDomainsSource,
  readDisposableDomains,
} from '../../scripts/generate/disposable-domains-source.ts';
import { NAMES_FILE, namesSource } from '../../scripts/generate/names-source.ts';
import { PHONE_PLANS_FILE, phonePlansSource } from '../../scripts/generate/phone-plans-source.ts';
import {
  CATALOGUE_FILE,
  type NamedProduct,
  PRODUCT_NAMES_FILE,
  productNamesSource,
} from '../../scripts/generate/product-names-source.ts';
import { QUESTIONS_FILE, questionsSource } from '../../scripts/generate/questions-source.ts';
import { SYNONYMS_FILE, synonymsSource } from '../../scripts/generate/synonyms-source.ts';
import { readDefinition, ROOT } from './support/definition.ts';

const catalogue = async () => JSON.parse(await readFile(join(ROOT, CATALOGUE_FILE), 'utf8')) as readonly NamedProduct[];

test.each([
  [PRODUCT_NAMES_FILE, async () => productNamesSource(await catalogue())],
  [NAMES_FILE, async () => namesSource(await readDefinition())],
  [QUESTIONS_FILE, async () => questionsSource(await readDefinition())],
  [SYNONYMS_FILE, async () => synonymsSource(await readDefinition())],
  [PHONE_PLANS_FILE, () => phonePlansSource(metadata)],
  [DISPOSABLE_DOMAINS_FILE, () => disposableDomainsSource(...readDisposableDomains())],
])('%s is what npm run generate writes', async (file, source) => {
  const written = await readFile(join(ROOT, file), 'utf8');

  expect(await source()).toBe(written);
});
