import { parseArgs } from 'node:util';
import { UsageError } from './cli/errors.ts';
import type { LambdaPlace } from './cli/lambda.ts';
import { lambdaPlace } from './cli/lambda.ts';
import type { LogForm } from './cli/log.ts';
import { readFaults } from './faults/read-faults.ts';
import type { LexLocalOptions } from './options.ts';

const DEFAULT_PORT = '4500';
const LAST_PORT = 65_535;
const LOG_FORMS = ['text', 'json'];

/** What a start was asked for. */
export interface StartCommand {
  kind: 'start';
  options: LexLocalOptions;
  lambda: LambdaPlace | undefined;
  /** Default: as it suits where the log goes. */
  logForm: LogForm | undefined;
}

export type Command = StartCommand | { kind: 'help' | 'version' };

/**
 * What arguments and environment ask for, an argument before its variable.
 *
 * @throws UsageError for arguments that aren't understood
 */
export function readCommandLine(args: string[], environment: NodeJS.ProcessEnv): Command {
  const values = parse(args);
  refuseEmpty(values);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  return { kind: 'start', logForm: logFormOf(values.log), ...startOf(values, environment) };
}

function startOf(values: Values, environment: NodeJS.ProcessEnv): Pick<StartCommand, 'options' | 'lambda'> {
  const endpoint = environment['AWS_ENDPOINT_URL_LAMBDA'];
  const { lambda: place, function: functionName, handler: handlerName } = values;
  const lambda = lambdaPlace({ lambda: place, functionName, handlerName, endpoint });
  const faults = values.faults ?? environment['LEX_LOCAL_FAULTS'];
  const options = {
    port: portOf(values.port ?? environment['LEX_LOCAL_PORT'] ?? DEFAULT_PORT),
    host: values.host,
    definition: values.definition,
    functionName: lambda?.functionName,
    lambdaEndpoint: lambda?.kind === 'endpoint' ? lambda.endpoint : endpoint,
    faults: faults && understood(() => readFaults(faults)),
    stateDirectory: values.state ?? environment['LEX_LOCAL_STATE'],
    inspector: values['no-inspector'] ? false : undefined,
    logsCustomerText: values.verbose,
  };
  return { options: whatIsSet(options), lambda };
}

/** A variable that is empty counts as unset. */
function whatIsSet<T extends object>(options: T): LexLocalOptions {
  const set = Object.entries(options).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(set) as unknown as LexLocalOptions;
}

type Values = ReturnType<typeof parse>;

function parse(args: string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const texts = { definition: text, lambda: text, function: text, handler: text, port: text, host: text };
  const options = {
    ...texts,
    state: text,
    faults: text,
    log: text,
    'no-inspector': flag,
    verbose: flag,
    help: flag,
    version: flag,
  };
  return understood(() => parseArgs({ args, options }).values);
}

/** Such as a shell's variable that isn't set: to start without the bot or the state that was meant would surprise. */
function refuseEmpty(values: Values): void {
  const empty = Object.entries(values).find(([, value]) => value === '');
  if (empty) throw new UsageError(`--${empty[0]} is empty: give it a value, or leave it out.`);
}

function understood<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > LAST_PORT)
    throw new UsageError(`'${text}' is no port: it is a number from 0 to ${LAST_PORT}.`);
  return Number(text);
}

function logFormOf(form: string | undefined): LogForm | undefined {
  if (form === undefined || LOG_FORMS.includes(form)) return form as LogForm | undefined;
  throw new UsageError(`'${form}' is no form of the log: it is ${LOG_FORMS.join(' or ')}.`);
}
