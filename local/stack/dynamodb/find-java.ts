import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { StackError } from '../stack-error.ts';

const OLDEST_JAVA = 17;
const WHAT_TO_DO =
  `Install a Java runtime ${OLDEST_JAVA} or newer (for example "apt install openjdk-17-jre-headless" or "brew install openjdk"), ` +
  'or set AWS_ENDPOINT_URL_DYNAMODB to a DynamoDB Local that is already running.';

/**
 * The Java that will run DynamoDB Local: the one in JAVA_HOME, else the one on the path.
 *
 * @throws StackError when there is none, or it is too old
 */
export function findJava(environment: NodeJS.ProcessEnv): string {
  const home = environment['JAVA_HOME'];
  const java = home ? join(home, 'bin', 'java') : 'java';

  const version = javaVersion(java);
  if (version === undefined)
    throw new StackError('java-missing', `DynamoDB Local needs Java, and "${java}" doesn't run. ${WHAT_TO_DO}`);
  if (version < OLDEST_JAVA)
    throw new StackError(
      'java-too-old',
      `DynamoDB Local needs Java ${OLDEST_JAVA}, and "${java}" is Java ${version}. ${WHAT_TO_DO}`,
    );
  return java;
}

/** The feature version, such as 17; undefined when the program is missing or is no Java. */
export function javaVersion(java: string): number | undefined {
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 20_000 });
  const written = status === 0 ? /version "(?:1\.)?(\d+)/.exec(stderr) : null;
  return written ? Number(written[1]) : undefined;
}
