import { isJsonObject, placesOf, type Json, type JsonObject } from '../bot-definition/index.ts';
import type { Files } from './pulled-files.ts';

/** Whose model a Bedrock feature of a locale uses. */
const MODEL_USES: readonly (readonly [feature: string, use: string])[] = [
  ['slotResolutionImprovement', 'slotResolution'],
  ['descriptiveBotBuilder', 'botBuilder'],
  ['sampleUtteranceGeneration', 'botBuilder'],
];
const MODEL_ARN = /:foundation-model\/(.+)$/;

/**
 * Puts placeholders where sync fills them in: for the model of each use, which then stands in settings.json, and for the
 * bot's one function and log group. A second model, function or group keeps its ARN.
 *
 * @param reference the definition that the bot was made from, as far as known: has the models that Lex doesn't tell, and
 *   the logging that a stage without a log group leaves out
 */
export function restorePlaceholders(files: Files, reference: Files): Files {
  const models = modelsIn(files);
  const restored = new Map([...files].map(([path, data]) => [path, structuredClone(data)]));
  for (const data of restored.values()) {
    restoreModels(data, models);
    restoreMember(data, 'lambdaARN', '{lambdaArn}');
    restoreMember(data, 'cloudWatchLogGroupArn', '{conversationLogGroupArn}');
  }
  restoreLogs(restored.get('aliases.json'), reference.get('aliases.json'));

  const known = reference.get('settings.json')?.models;
  const settings = { ...(isJsonObject(known) ? known : {}), ...modelIds(models) };
  return restored.set('settings.json', { $schema: './schema/settings.schema.json', models: settings });
}

type Models = ReadonlyMap<string, string>;

/** The first model of each use, as ARN. */
function modelsIn(files: Files): Models {
  const models = new Map<string, string>();
  for (const [use, specification] of [...files.values()].flatMap(modelSpecifications)) {
    const arn = specification.modelArn;
    if (typeof arn === 'string' && !models.has(use)) models.set(use, arn);
  }
  return models;
}

function restoreModels(data: JsonObject, models: Models): void {
  for (const [use, specification] of modelSpecifications(data)) {
    if (specification.modelArn === models.get(use)) specification.modelArn = `{models.${use}}`;
  }
}

function modelSpecifications(data: JsonObject): [use: string, specification: JsonObject][] {
  return [...placesOf(data)].flatMap(({ name, value }) => {
    const use = MODEL_USES.find(([feature]) => feature === name)?.[1];
    const specification = isJsonObject(value) ? value.bedrockModelSpecification : undefined;
    return use !== undefined && isJsonObject(specification) ? [[use, specification] as [string, JsonObject]] : [];
  });
}

const modelIds = (models: Models) =>
  Object.fromEntries([...models].map(([use, arn]) => [use, MODEL_ARN.exec(arn)?.[1] ?? arn]));

/** Every occurrence of the first value of a member becomes the placeholder. */
function restoreMember(data: JsonObject, member: string, placeholder: string): void {
  const owners = [...placesOf(data)]
    .map(({ value }) => value)
    .filter(isJsonObject)
    .filter((value) => member in value);
  const first = owners[0]?.[member];
  for (const owner of owners) if (owner[member] === first) owner[member] = placeholder;
}

function restoreLogs(pulled: JsonObject | undefined, reference: JsonObject | undefined): void {
  for (const alias of aliasesIn(pulled)) {
    const known = aliasesIn(reference).find(({ botAliasName }) => botAliasName === alias.botAliasName);
    const logs = known?.conversationLogSettings;
    const isOfStage = JSON.stringify(logs ?? '').includes('"{conversationLogGroupArn}"');
    if (logs !== undefined && isOfStage && !('conversationLogSettings' in alias)) alias.conversationLogSettings = logs;
  }
}

const aliasesIn = (data: JsonObject | undefined): JsonObject[] => {
  const aliases: Json = data?.aliases ?? [];
  return Array.isArray(aliases) ? aliases.filter(isJsonObject) : [];
};
