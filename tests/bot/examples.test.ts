import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkDefinition, formatFinding } from '../../scripts/bot-definition/index.ts';
import { BIKE_PHRASES, LIBRARY_PHRASES } from '../lex-local/bots/phrases.ts';
import { ROOT } from './support/definition.ts';

const FOLDER = join(ROOT, 'examples/bots');
const EXAMPLES = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const PHRASES = [LIBRARY_PHRASES, BIKE_PHRASES].flatMap((phrases) => Object.values(phrases).flat());

describe.each(EXAMPLES.map(({ name }) => name))('the example bot %s', (name) => {
  test('has neither errors nor warnings', async () => {
    const { definition, findings } = await checkDefinition(join(FOLDER, name));

    expect(findings.map(formatFinding)).toEqual([]);
    expect(definition?.locales.map(({ locale }) => locale.data.localeId)).toEqual(['en_US']);
  });

  test('holds none of the phrases that measure how well it is understood', async () => {
    const { definition } = await checkDefinition(join(FOLDER, name));
    const utterances = (definition?.locales ?? [])
      .flatMap(({ intents }) => intents)
      .flatMap(({ data }) => (data.sampleUtterances ?? []).map(({ utterance = '' }) => utterance.toLowerCase()));

    expect(utterances).not.toHaveLength(0);
    expect(PHRASES.filter((phrase) => utterances.includes(phrase.toLowerCase()))).toEqual([]);
  });
});
