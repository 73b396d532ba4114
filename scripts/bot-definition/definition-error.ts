import { formatFinding, type Finding } from './finding.ts';

/** The definition can't be used. The message lists every error with file, line and field. */
export class DefinitionError extends Error {
  readonly code = 'definition-wrong';
  readonly findings: readonly Finding[];

  constructor(folder: string, findings: readonly Finding[]) {
    const count = findings.length === 1 ? 'one error' : `${findings.length} errors`;
    super(`The bot definition in ${folder} has ${count}:\n\n${findings.map(formatFinding).join('\n')}`);
    this.name = 'DefinitionError';
    this.findings = findings;
  }
}
