import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { StackError } from '../stack-error.ts';

export const OLDEST_JAVA = 17;
export const JAVA_ADVICE =
  `Install a Java runtime ${OLDEST_JAVA} or newer (for example "apt install openjdk-17-jre-headless" or "brew install openjdk"), ` +
  'or set AWS_ENDPOINT_URL_DYNAMODB to a DynamoDB Local that is already running.';

interface Java {
  readonly program: string;
  /** The feature version, such as 17; absent when the program is missing or is no Java. */
  readonly version: number | undefined;
  readonly isUsable: boolean;
}

/** The Java that would run DynamoDB Local: the one in JAVA_HOME, else the one on the path. */
export function lookForJava(environment: NodeJS.ProcessEnv): Java {
  const home = environment['JAVA_HOME'];
  const program = home ? join(home, 'bin', 'java') : 'java';
  const version = versionOf(program);
  return { program, version, isUsable: version !== undefined && version >= OLDEST_JAVA };
}

/** @throws StackError when there is no Java, or it is too old */
export function findJava(environment: NodeJS.ProcessEnv): string {
  const { program, version, isUsable } = lookForJava(environment);
  if (isUsable) return program;
  if (version === undefined)
    throw new StackError('java-missing', `DynamoDB Local needs Java, and "${program}" doesn't run. ${JAVA_ADVICE}`);
  throw new StackError(
    'java-too-old',
    `DynamoDB Local needs Java ${OLDEST_JAVA}, and "${program}" is Java ${version}. ${JAVA_ADVICE}`,
  );
}

function versionOf(program: string): number | undefined {
  const { status, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  const written = status === 0 ? /version "(?:1\.)?(\d+)/.exec(stderr) : null;
  return written ? Number(written[1]) : undefined;
}
