import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnTied, type TiedProcess } from '../lifecycle/spawn-tied.ts';
import { StackError } from '../stack-error.ts';
import { findJava } from './find-java.ts';

interface DynamoDbLocalOptions {
  readonly port: number;
  /**
   * One set of tables for everybody (true, as the stack wants it), or one for each access key and region
   * (false, which keeps parallel tests apart).
   */
  readonly isShared?: boolean;
  /** Called when it ends without having been stopped. */
  readonly onDeath?: (lastWords: string) => void;
}

interface DynamoDbLocal {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const SECONDS_TO_START = 25;

/**
 * Starts Amazon's DynamoDB Local in memory and waits until it answers. It ends with this process.
 *
 * @throws StackError when Java is missing, or it ends or stays silent while starting
 */
export async function startDynamoDbLocal(options: DynamoDbLocalOptions): Promise<DynamoDbLocal> {
  const url = `http://127.0.0.1:${options.port}`;
  const program = await spawnTied(findJava(process.env), javaArguments(options));
  await untilItAnswers(url, program);

  let isStopping = false;
  void program.ended.then(() => (isStopping ? undefined : options.onDeath?.(program.lastWords())));
  return {
    url,
    pid: program.pid,
    async stop() {
      isStopping = true;
      program.kill();
      await program.ended;
    },
  };
}

function javaArguments({ port, isShared = true }: DynamoDbLocalOptions): string[] {
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  return [
    '-XX:TieredStopAtLevel=1',
    `-Djava.library.path=${join(emulator, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(emulator, 'DynamoDBLocal.jar'),
    ...['-inMemory', '-disableTelemetry', '-port', String(port)],
    ...(isShared ? ['-sharedDb'] : []),
  ];
}

async function untilItAnswers(url: string, program: TiedProcess): Promise<void> {
  let hasEnded = false;
  void program.ended.then(() => (hasEnded = true));
  const giveUpAt = performance.now() + SECONDS_TO_START * 1_000;

  while (!(await answers(url))) {
    const isTooLate = performance.now() > giveUpAt;
    if (hasEnded || isTooLate) {
      program.kill();
      const what = hasEnded ? 'ended while starting' : `didn't answer within ${SECONDS_TO_START} seconds`;
      throw new StackError('dynamodb-local-silent', `DynamoDB Local ${what}. ${program.lastWords()}`.trim());
    }
    await pause(50);
  }
}

/** Whether something that speaks HTTP is there: DynamoDB answers a bare request with an error, which is an answer. */
export async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );
}
