import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDefinition, DEFINITION_FOLDER, formatFinding } from '../bot-definition/index.ts';
import { SyncBotError } from '../sync-bot/errors.ts';
import type { ActualBot } from '../sync-bot/state/actual-bot.ts';
import { botNameOf } from '../sync-bot/target/bot-name.ts';
import { targetOf } from '../sync-bot/target/target.ts';
import { compare, describeChange, type Change } from './compare.ts';
import { fitSchemas } from './fit-schemas.ts';
import { mergeWith } from './merge-with.ts';
import type { PullDependencies, PullOptions } from './options.ts';
import { pulledFiles } from './pulled-files.ts';
import { readDeployed } from './read-deployed.ts';
import { NO_REFERENCE, readReference, type Reference } from './reference.ts';
import { restorePlaceholders } from './restore-placeholders.ts';
import { writeDefinition } from './write-definition.ts';

const OWN_DEFINITION = join(import.meta.dirname, '../..', DEFINITION_FOLDER);
const SCHEMAS = join(OWN_DEFINITION, 'schema');

interface Pulled {
  readonly folder: string;
  /** What the folder's files went through; nothing is in it that stayed as it was. */
  readonly changes: readonly Change[];
}

/**
 * Writes a bot's draft in Lex as a definition. Pushing a definition and pulling it gives the same files again.
 *
 * @throws SyncBotError with `code` `usage` or `aws`; nothing has been written then
 */
export async function pullBot(options: PullOptions, dependencies: PullDependencies = {}): Promise<Pulled> {
  const target = targetOf(options, dependencies.environment ?? process.env);
  const folder = await folderFor(options, target.stage);
  const known = await readReference(options.into ?? OWN_DEFINITION);
  const names = namesOf(options, known, target.stage);
  const bot = await readDeployed(target, names.inLex, dependencies);
  const reference = known.files.get('bot.json')?.botName === names.defined ? known : NO_REFERENCE;
  const { files, lost } = await definitionOf(bot, names.defined, reference);
  const changes = compare(options.into === undefined ? new Map() : known.files, files);

  const { say = () => undefined } = dependencies;
  for (const place of lost) say(`left out, since a definition has no place for it: ${place}`);
  changes.map(describeChange).forEach(say);
  if (options.plan) return { folder, changes };
  await writeDefinition(folder, { files, changes, reference, schemaFolder: schemasFor(options, known) });
  (await checkDefinition(folder)).findings.map(formatFinding).forEach(say);
  return { folder, changes };
}

/** Where to write; a folder to make must not hold anything yet. */
async function folderFor({ into, folder }: PullOptions, stage: string): Promise<string> {
  if (into !== undefined) return into;
  const made = folder ?? `${DEFINITION_FOLDER}-${stage}`;
  if ((await readdir(made).catch(() => [])).length === 0) return made;
  throw new SyncBotError('usage', `${made} is there already: name a new folder, or overwrite it with --into ${made}.`);
}

/** Editors want them beside a new definition; one that is there has them, or leads to them. */
const schemasFor = ({ into }: PullOptions, { files }: Reference) =>
  into === undefined || files.size === 0 ? SCHEMAS : undefined;

async function definitionOf(bot: ActualBot, botName: string, reference: Reference) {
  const restored = restorePlaceholders(pulledFiles(bot, botName), reference.files);
  const { files, lost } = await fitSchemas(restored, SCHEMAS);
  const merged = [...files].map(([path, data]) => [path, mergeWith(reference.files.get(path) ?? data, data)] as const);
  return { files: new Map(merged), lost };
}

/** The bot's name in Lex, and in the definition, where it carries no stage. */
function namesOf({ bot }: PullOptions, { files }: Reference, stage: string): { inLex: string; defined: string } {
  if (bot !== undefined)
    return { inLex: bot, defined: bot.endsWith(`-${stage}`) ? bot.slice(0, -stage.length - 1) : bot };
  const defined = files.get('bot.json')?.botName;
  if (typeof defined === 'string') return { inLex: botNameOf(defined, stage), defined };
  throw new SyncBotError('usage', 'There is no bot.json to take the name from: say which bot with --bot <name>.');
}
