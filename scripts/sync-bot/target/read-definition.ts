import { join } from 'node:path';
import { DEFINITION_FOLDER, formatFinding, loadDefinition, type BotDefinition } from '../../bot-definition/index.ts';
import { SyncBotError } from '../errors.ts';
import type { Say } from '../progress/progress.ts';

const OWN = join(import.meta.dirname, '../../..', DEFINITION_FOLDER);

/**
 * The definition that a run is about; warnings are said.
 *
 * @param folder this repository's own definition by default
 * @throws DefinitionError when it is wrong; SyncBotError `usage` when the folder isn't there
 */
export async function readDefinition(folder: string = OWN, say: Say): Promise<BotDefinition> {
  try {
    return await loadDefinition(folder, (warning) => say(formatFinding(warning)));
  } catch (error) {
    if (!isMissingFolder(error)) throw error;
    throw new SyncBotError('usage', error.message, { cause: error });
  }
}

const isMissingFolder = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
