import { JAVA_ADVICE, lookForJava, OLDEST_JAVA } from '../../local/stack/dynamodb/find-java.ts';
import { neededPorts } from '../../local/stack/ports/needed-ports.ts';
import { describePort, type PortName, type Ports } from '../../local/stack/ports/ports.ts';
import { isPortFree } from '../../local/stack/ports/probe-ports.ts';
import { findRunningStack } from '../../local/stack/running/running-stack.ts';
import { resolveService } from '../../local/stack/service/resolve-service.ts';
import { StackError } from '../../local/stack/stack-error.ts';
import { type Finding, missing, ok } from './finding.ts';

/** What the stack on this machine needs. */
export async function checkMachine(directory: string, ports: Ports): Promise<Finding[]> {
  return [ok(`Node ${process.versions.node}`), checkJava(), ...(await checkPorts(directory, ports))];
}

function checkJava(): Finding {
  const { version, isUsable } = lookForJava(process.env);
  if (isUsable) return ok(`Java ${version}, for DynamoDB Local`);
  const found = version === undefined ? 'no Java' : `Java ${version}`;
  return missing(`Java ${OLDEST_JAVA} or newer, for DynamoDB Local (there is ${found})`, JAVA_ADVICE);
}

async function checkPorts(directory: string, ports: Ports): Promise<Finding[]> {
  const running = await findRunningStack(directory, ports.lexLocal);
  if (running) return [ok(`The local stack is running (process ${running.pid})`)];
  try {
    const needed = neededPorts(await resolveService(directory), process.env['AWS_ENDPOINT_URL_DYNAMODB']);
    return await Promise.all(needed.map((name) => checkPort(name, ports[name])));
  } catch (error) {
    if (!(error instanceof StackError)) throw error;
    return [missing('A readable serverless.yml', error.message)];
  }
}

async function checkPort(name: PortName, port: number): Promise<Finding> {
  const what = describePort(name, port);
  if (await isPortFree(port)) return ok(`Free: ${what}`);
  return missing(`Taken: ${what}`, 'End the program that uses it, or set the variable in brackets to a free port.');
}
