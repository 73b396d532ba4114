import {
  DescribeBotAliasCommand,
  DescribeBotCommand,
  DescribeBotLocaleCommand,
  DescribeBotVersionCommand,
} from '@aws-sdk/client-lex-models-v2';
import { waitUntil } from '../apply/wait-until.ts';
import type { Sleep } from '../apply/patience.ts';
import { isNamed, SyncBotError } from '../errors.ts';
import type { Say } from '../progress/progress.ts';
import { DRAFT } from './actual-bot.ts';
import type { Lex } from './lex.ts';

/** What waiting needs. */
export interface Waiting {
  readonly lex: Lex;
  readonly sleep: Sleep;
  readonly say: Say;
}

/** Waits until a bot can be changed. @throws SyncBotError `aws` when it never will */
export function botSettled({ lex, ...waiting }: Waiting, botId: string) {
  return waitUntil({
    ...waiting,
    what: 'the bot',
    read: () => lex.send(new DescribeBotCommand({ botId })),
    isDone: ({ botStatus, failureReasons }) =>
      isAvailable(botStatus, 'The bot', { failed: ['Failed', 'Deleting', 'Inactive'], reasons: failureReasons }),
  });
}

/** Waits until nothing is under way in a locale; whether its build succeeded is not asked. */
export function localeSettled({ lex, ...waiting }: Waiting, botId: string, localeId: string) {
  const busy = ['Creating', 'Building', 'ReadyExpressTesting', 'Importing', 'Processing'];
  return waitUntil({
    ...waiting,
    what: `the locale ${localeId}`,
    read: () => lex.send(new DescribeBotLocaleCommand({ botId, botVersion: DRAFT, localeId })),
    isDone: ({ botLocaleStatus = '' }) => {
      if (botLocaleStatus === 'Deleting') throw new SyncBotError('aws', `The locale ${localeId} is being deleted.`);
      return !busy.includes(botLocaleStatus);
    },
  });
}

/** Waits until a version can be used. Lex may not know it yet right after it was made. */
export function versionSettled({ lex, ...waiting }: Waiting, botId: string, botVersion: string) {
  const read = async () => {
    try {
      return await lex.send(new DescribeBotVersionCommand({ botId, botVersion }));
    } catch (error) {
      if (isNamed(error, 'ResourceNotFoundException')) return { botStatus: undefined, failureReasons: undefined };
      throw error;
    }
  };
  return waitUntil({
    ...waiting,
    what: `version ${botVersion}`,
    read,
    isDone: ({ botStatus, failureReasons }) =>
      isAvailable(botStatus, `Version ${botVersion}`, { failed: ['Failed', 'Deleting'], reasons: failureReasons }),
  });
}

/** Waits until an alias can be used. */
export function aliasSettled({ lex, ...waiting }: Waiting, botId: string, botAliasId: string) {
  return waitUntil({
    ...waiting,
    what: `the alias ${botAliasId}`,
    read: () => lex.send(new DescribeBotAliasCommand({ botId, botAliasId })),
    isDone: ({ botAliasStatus }) =>
      isAvailable(botAliasStatus, `The alias ${botAliasId}`, { failed: ['Failed', 'Deleting'], reasons: [] }),
  });
}

interface Failure {
  readonly failed: readonly string[];
  readonly reasons: readonly string[] | undefined;
}

function isAvailable(status: string | undefined, what: string, { failed, reasons = [] }: Failure): boolean {
  if (status !== undefined && failed.includes(status)) {
    throw new SyncBotError('aws', [`${what} is ${status}.`, ...(reasons ?? [])].join(' '));
  }
  return status === 'Available';
}
