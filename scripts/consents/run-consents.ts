import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { explainFailure } from '../../local/seed/command/explain-failure.ts';
import { tableName } from '../shared/deployment-names.ts';
import { type ConsentOptions, parseConsentOptions } from './options.ts';

const EXIT = { good: 0, notGood: 1, databaseUnusable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Names of the tables that consents are in. */
export interface Tables {
  readonly leads: string;
  readonly events: string;
  readonly customers: string;
}

export interface Answer {
  readonly isGood: boolean;
  readonly lines: readonly string[];
}

/** A command about consents: what it says of itself, and what it does. */
export interface ConsentCommand {
  readonly usage: string;
  readonly needsName: boolean;
  readonly run: (client: DynamoDBDocumentClient, tables: Tables, named?: string) => Promise<Answer>;
}

interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** A command without its process. */
export async function runConsents(
  command: ConsentCommand,
  args: readonly string[],
  env: Environment,
  terminal: Terminal = { out: console.log, err: console.error },
): Promise<ExitCode> {
  const options = readOptions(command, args);
  if (typeof options === 'string') {
    terminal.err(`${options}\n\n${command.usage}`);
    return EXIT.notGood;
  }
  if (options.isHelp) {
    terminal.out(command.usage);
    return EXIT.good;
  }

  const { target, named } = options;
  const client = connect(target, env);
  const tableOf = (table: keyof Tables) => tableName(target.stage, table);
  const tables = { leads: tableOf('leads'), events: tableOf('events'), customers: tableOf('customers') };
  try {
    const { isGood, lines } = await command.run(client, tables, named);
    for (const line of lines) (isGood ? terminal.out : terminal.err)(line);
    return isGood ? EXIT.good : EXIT.notGood;
  } catch (error) {
    terminal.err(explainFailure(error, target, env));
    return EXIT.databaseUnusable;
  } finally {
    client.destroy();
  }
}

function readOptions({ needsName }: ConsentCommand, args: readonly string[]): ConsentOptions | string {
  try {
    const options = parseConsentOptions(args);
    return needsName && !options.isHelp && options.named === undefined ? 'Name a receipt, such as CR-….' : options;
  } catch (error) {
    return (error as Error).message;
  }
}
