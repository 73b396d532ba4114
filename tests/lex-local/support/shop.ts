import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BotDefinition } from './definition.ts';

const ROOT = path.join(import.meta.dirname, '../../../bot-definition/en_US');

const readJson = (file: string): Record<string, unknown> => {
  const { $schema: _, ...definition } = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Record<
    string,
    unknown
  >;
  return definition;
};

const readFolder = (folder: string): Record<string, unknown>[] =>
  readdirSync(path.join(ROOT, folder)).map((file) => readJson(path.join(folder, file)));

/** This repository's bot as `npm run sync-bot` sends it, but for the names of the build-time models. */
export function shopDefinition(): BotDefinition {
  const { generativeAISettings, nluIntentConfidenceThreshold } = readJson('locale.json') as {
    generativeAISettings: { runtimeSettings: { nluImprovement: object } };
    nluIntentConfidenceThreshold: number;
  };
  const { nluImprovement } = generativeAISettings.runtimeSettings;
  const intents = readFolder('intents').map(({ slots = [], ...intent }) => ({
    ...intent,
    slots: (slots as { slotTypeName: string }[]).map(({ slotTypeName, ...slot }) => ({ ...slot, type: slotTypeName })),
  }));
  return {
    locale: { nluIntentConfidenceThreshold, generativeAISettings: { runtimeSettings: { nluImprovement } } },
    slotTypes: readFolder('slot-types'),
    intents,
  } as unknown as BotDefinition;
}
