import type { Embed } from '../../local/lex/nlu/embedder.ts';
import { byPlace, checkDefinition, type Finding } from '../bot-definition/index.ts';
import { nearDuplicates } from './near-duplicates.ts';

export interface LintResult {
  readonly errors: number;
  readonly warnings: number;
  /** By file and line. */
  readonly findings: readonly Finding[];
}

/** All that can be said of a definition without asking AWS. Throws when the folder can't be read. */
export async function lint(folder: string, embed: Embed): Promise<LintResult> {
  const { definition, findings } = await checkDefinition(folder);
  const alike = await Promise.all((definition?.locales ?? []).map((locale) => nearDuplicates(locale, embed)));
  const all = [...findings, ...alike.flat()].sort(byPlace);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: all.length - errors, findings: all };
}
