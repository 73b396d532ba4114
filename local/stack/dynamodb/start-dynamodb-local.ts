import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnTied, type TiedProcess } from '../lifecycle/spawn-tied.ts';
import { takenMeanwhile } from '../ports/taken-meanwhile.ts';
import { StackError } from '../stack-error.ts';
import { EMULATOR } from './emulator.ts';
import { findJava } from './find-java.ts';
import { noteDatabase } from './left-over.ts';

interface DynamoDbLocalOptions {
  readonly port: number;
  /**
   * One set of tables for everybody (true, as the stack wants it), or one for each access key and region
   * (false, which keeps parallel tests apart).
   */
  readonly isShared?: boolean;
  /** Where `.local` is: it is remembered there, so that `endLeftOvers` finds it if everything around it is killed. */
  readonly directory?: string;
  /** Called when it ends without having been stopped. */
  readonly onDeath?: (lastWords: string) => void;
}

interface DynamoDbLocal {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const SECONDS_TO_START = 25;
/** The option alone doesn't keep it from asking Amazon for an identity. */
const NO_TELEMETRY = { DDB_LOCAL_TELEMETRY: '0' };
/** Java's words for it; the program itself goes on without a port. */
const PORT_TAKEN = /BindException: Address already in use/;

/**
 * Starts Amazon's DynamoDB Local in memory and waits until it answers. It ends with this process.
 *
 * @throws StackError when Java is missing, the port is taken, or it ends or stays silent while starting
 */
export async function startDynamoDbLocal(options: DynamoDbLocalOptions): Promise<DynamoDbLocal> {
  const url = `http://127.0.0.1:${options.port}`;
  const name = randomUUID();
  const program = await spawnTied(findJava(process.env), javaArguments(options, name), NO_TELEMETRY);
  if (options.directory !== undefined) keepNote(options.directory, program);
  await untilItAnswers(options.port, name, program);

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

function javaArguments({ port, isShared = true }: DynamoDbLocalOptions, name: string): string[] {
  return [
    '-XX:TieredStopAtLevel=1',
    `-Djava.library.path=${EMULATOR.libraries}`,
    '-jar',
    EMULATOR.jar,
    ...['-inMemory', '-disableTelemetry', '-port', String(port)],
    // The origin that it lets in, which nobody else knows: its answer to it tells it from every other.
    ...['-cors', name],
    ...(isShared ? ['-sharedDb'] : []),
  ];
}

function keepNote(directory: string, program: TiedProcess): void {
  const forget = noteDatabase(directory, program.pid);
  process.on('exit', forget);
  void program.ended.then(() => {
    process.removeListener('exit', forget);
    forget();
  });
}

async function untilItAnswers(port: number, name: string, program: TiedProcess): Promise<void> {
  let hasEnded = false;
  void program.ended.then(() => (hasEnded = true));
  const giveUpAt = performance.now() + SECONDS_TO_START * 1_000;

  while (!(await answersByName(port, name))) {
    if (PORT_TAKEN.test(program.lastWords())) {
      program.kill();
      throw takenMeanwhile('dynamoDbLocal', port);
    }
    const isTooLate = performance.now() > giveUpAt;
    if (hasEnded || isTooLate) {
      program.kill();
      const what = hasEnded ? 'ended while starting' : `didn't answer within ${SECONDS_TO_START} seconds`;
      throw new StackError('dynamodb-local-silent', `DynamoDB Local ${what}. ${program.lastWords()}`.trim());
    }
    await pause(50);
  }
}

/** Whether it is the one we have started that answers, and not another that has the port. */
async function answersByName(port: number, name: string): Promise<boolean> {
  const request = { headers: { origin: name }, signal: AbortSignal.timeout(2_000) };
  return fetch(`http://127.0.0.1:${port}`, request).then(
    ({ headers }) => headers.get('access-control-allow-origin') === name,
    () => false,
  );
}

/** A database at work may take its time; one that isn't there refuses at once. */
const MOST_SILENCE_MS = 15_000;

/** Whether something that speaks HTTP is there: DynamoDB answers a bare request with an error, which is an answer. */
export async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(MOST_SILENCE_MS) }).then(
    () => true,
    () => false,
  );
}
