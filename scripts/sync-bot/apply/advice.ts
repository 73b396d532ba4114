import { PATIENCE_MINUTES } from './patience.ts';
import { isQuota, willPass } from './trouble.ts';

/** What to do about an error that ended a run: no lines when there is nothing to add to what it says. */
export function advice(error: unknown): string[] {
  if (willPass(error)) {
    return [`It was tried again for ${PATIENCE_MINUTES} minutes. The same command goes on where this run stopped.`];
  }
  if (!isQuota(error)) return [];
  return [
    'Waiting does not help: a quota of the account is used up. Delete what nobody uses (--prune for what is not',
    'defined, --keep-versions 20 for old versions), or ask AWS for more in the Service Quotas console.',
  ];
}
