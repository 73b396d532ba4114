import { StackError } from '../stack-error.ts';

/** The ports a person may want to move, each with the variable that moves it. The rest of the stack takes what is free. */
const PORTS = {
  httpApi: { variable: 'HTTP_API_PORT', usual: 3000, of: 'HTTP API' },
  lambdaApi: { variable: 'LAMBDA_API_PORT', usual: 3002, of: 'Lambda API' },
  lexLocal: { variable: 'LEX_LOCAL_PORT', usual: 4500, of: 'Lex Local' },
  inbox: { variable: 'INBOX_PORT', usual: 8025, of: 'the inbox' },
  buyers: { variable: 'BUYERS_PORT', usual: 8026, of: 'the buyers of leads' },
  s3: { variable: 'S3_LOCAL_PORT', usual: 4568, of: 'S3' },
  dynamoDbLocal: { variable: 'DYNAMODB_LOCAL_PORT', usual: 8000, of: 'DynamoDB Local' },
} as const;

export type PortName = keyof typeof PORTS;
export type Ports = Readonly<Record<PortName, number>>;
type Environment = Readonly<Record<string, string | undefined>>;

export const PORT_NAMES = Object.keys(PORTS) as PortName[];

/** @throws StackError when a variable holds no port number, or two hold the same */
export function readPorts(environment: Environment): Ports {
  const ports = Object.fromEntries(PORT_NAMES.map((name) => [name, readPort(name, environment)])) as Record<
    PortName,
    number
  >;
  refuseTwins(ports);
  return ports;
}

/** For example "port 4500 for Lex Local (LEX_LOCAL_PORT)". */
export function describePort(name: PortName, port: number): string {
  return `port ${port} for ${PORTS[name].of} (${PORTS[name].variable})`;
}

function readPort(name: PortName, environment: Environment): number {
  const { variable, usual } = PORTS[name];
  const written = environment[variable];
  if (written === undefined || written === '') return usual;

  const port = Number(written);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new StackError(
    'port-invalid',
    `${variable} is "${written}": give a port number from 1 to 65535, or leave it unset for ${usual}.`,
  );
}

function refuseTwins(ports: Ports): void {
  for (const name of PORT_NAMES) {
    const twin = PORT_NAMES.find((other) => other !== name && ports[other] === ports[name]);
    if (twin === undefined) continue;
    throw new StackError(
      'port-twice',
      `${PORTS[name].variable} and ${PORTS[twin].variable} are both ${ports[name]}: give each its own port.`,
    );
  }
}
