import { join } from 'node:path';
import { javaVersion } from '../../local/stack/dynamodb/find-java.ts';
import { describePort, PORT_NAMES, type PortName, type Ports } from '../../local/stack/ports/ports.ts';
import { isPortFree } from '../../local/stack/ports/probe-ports.ts';
import { findRunningStack } from '../../local/stack/running/running-stack.ts';
import { type Finding, missing, ok } from './finding.ts';

const OLDEST_JAVA = 17;

/** What the stack on this machine needs. */
export async function checkMachine(directory: string, ports: Ports): Promise<Finding[]> {
  return [ok(`Node ${process.versions.node}`), checkJava(), ...(await checkPorts(directory, ports))];
}

function checkJava(): Finding {
  const home = process.env['JAVA_HOME'];
  const version = javaVersion(home ? join(home, 'bin', 'java') : 'java');
  if (version !== undefined && version >= OLDEST_JAVA) return ok(`Java ${version}, for DynamoDB Local`);
  const found = version === undefined ? 'no Java' : `Java ${version}`;
  return missing(
    `Java ${OLDEST_JAVA} or newer, for DynamoDB Local (there is ${found})`,
    'Install it, for example "apt install openjdk-17-jre-headless"; or set AWS_ENDPOINT_URL_DYNAMODB to a DynamoDB Local that runs.',
  );
}

async function checkPorts(directory: string, ports: Ports): Promise<Finding[]> {
  const running = await findRunningStack(directory, ports.lexLocal);
  if (running) return [ok(`The local stack is running (process ${running.pid})`)];
  return Promise.all(PORT_NAMES.map((name) => checkPort(name, ports[name])));
}

async function checkPort(name: PortName, port: number): Promise<Finding> {
  const what = describePort(name, port);
  if (await isPortFree(port)) return ok(`Free: ${what}`);
  return missing(`Taken: ${what}`, 'End the program that uses it, or set the variable in brackets to a free port.');
}
