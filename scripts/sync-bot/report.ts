import { DefinitionError } from '../bot-definition/index.ts';
import { reasonOf, SyncBotError } from './errors.ts';
import { toldActions } from './plan/describe-plan.ts';
import type { SyncBotResult } from './session.ts';

/** What `--json` prints of a run; with `--plan`, `changed` is false and the actions are what would be done. */
export function resultReport({ plan, ...result }: SyncBotResult): object {
  return { ...result, actions: toldActions(plan), wouldPrune: plan.wouldPrune };
}

/** What `--json` prints when a run fails. `code` is `definition-wrong`, `usage`, `aws`, `build` or `unknown`. */
export function errorReport(error: unknown): object {
  if (error instanceof DefinitionError) {
    return { error: { code: error.code, message: error.message, findings: error.findings } };
  }
  const code = error instanceof SyncBotError ? error.code : 'unknown';
  return { error: { code, message: error instanceof SyncBotError ? error.message : reasonOf(error) } };
}
