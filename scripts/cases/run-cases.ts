import { setTimeout as delay } from 'node:timers/promises';
import { createDynamoCallbackBook } from '#adapters/dynamodb/dynamo-callback-book';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import type { CaseRepository } from '#business/cases/index';
import { nowEpochSeconds } from '#platform/clock';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { explainFailure } from '../../local/seed/command/explain-failure.ts';
import { tableName } from '../shared/deployment-names.ts';
import { answerCall, type CallDesk } from './answer-call.ts';
import { answerCases } from './answer-cases.ts';
import { type CasesOptions, parseCasesOptions, USAGE } from './options.ts';

const EXIT = { done: 0, notDone: 1, databaseUnusable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where the command writes: results to `out`, what went wrong to `err`, a line each. */
interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

function createDesk(client: ReturnType<typeof connect>, cases: CaseRepository, { stage }: CasesOptions): CallDesk {
  const tables = {
    callbacks: tableName(stage, 'callbacks'),
    events: tableName(stage, 'events'),
    cases: tableName(stage, 'cases'),
  };
  return { cases, book: createDynamoCallbackBook(client, tables, { delay, random: Math.random }) };
}

/** `npm run cases`: the command without its process. */
export async function runCases(args: readonly string[], env: Environment, terminal: Terminal): Promise<ExitCode> {
  const usage = parseCasesOptions(args);
  if (usage.kind === 'help') {
    terminal.out(USAGE);
    return EXIT.done;
  }
  if (usage.kind === 'wrong') {
    terminal.err(`${usage.reason}\n\n${USAGE}`);
    return EXIT.notDone;
  }

  const { options } = usage;
  const client = connect(options, env);
  try {
    const cases = createDynamoCaseRepository(client, tableName(options.stage, 'cases'));
    const answer = options.call
      ? await answerCall(createDesk(client, cases, options), options, nowEpochSeconds())
      : await answerCases(cases, options, nowEpochSeconds());
    for (const line of answer.lines) (answer.isDone ? terminal.out : terminal.err)(line);
    return answer.isDone ? EXIT.done : EXIT.notDone;
  } catch (error) {
    terminal.err(explainFailure(error, options, env));
    return EXIT.databaseUnusable;
  } finally {
    client.destroy();
  }
}
