import { assemble } from './assemble.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkShape } from './check-shape.ts';
import { checkFilesPresent } from './check-files-present.ts';
import { DefinitionError } from './definition-error.ts';
import type { BotDefinition } from './definition.ts';
import type { Finding } from './finding.ts';
import { readFiles } from './read-files.ts';

/** Where the definition lies in this repository. */
export const DEFINITION_FOLDER = 'bot-definition';

interface CheckedDefinition {
  /** Absent when the files don't fit their schemas. */
  readonly definition?: BotDefinition;
  readonly findings: readonly Finding[];
}

/**
 * Reads a definition and checks all that can be checked without AWS.
 * Shape comes first: what a misshapen file means can't be judged, so only well-shaped definitions are checked for meaning.
 */
export async function checkDefinition(folder: string): Promise<CheckedDefinition> {
  const { files, findings: unreadable } = await readFiles(folder);
  const misshapen = [...unreadable, ...checkFilesPresent(files, unreadable), ...(await checkShape(files))];
  if (misshapen.length > 0) return { findings: misshapen };

  const definition = assemble(files);
  return { definition, findings: checkMeaning(definition) };
}

/**
 * Reads a definition that is fit to be sent to Lex; warnings go to `onWarning`.
 *
 * @throws DefinitionError naming file and field of everything that is wrong
 */
export async function loadDefinition(
  folder: string,
  onWarning: (warning: Finding) => void = () => undefined,
): Promise<BotDefinition> {
  const { definition, findings } = await checkDefinition(folder);
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (!definition || errors.length > 0) throw new DefinitionError(folder, errors);

  findings.forEach(onWarning);
  return definition;
}
