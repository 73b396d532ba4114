import { setTimeout as pause } from 'node:timers/promises';
import { endLeftOvers } from '../dynamodb/left-over.ts';
import { applyLocalEnvironment } from '../environment/local-environment.ts';
import { createRun, type Run } from '../lifecycle/create-run.ts';
import { neededPorts } from '../ports/needed-ports.ts';
import { type Ports, readPorts } from '../ports/ports.ts';
import { refuseTakenPorts } from '../ports/probe-ports.ts';
import { refuseSecondStart } from '../running/refuse-second-start.ts';
import { noteRunningStack } from '../running/running-stack.ts';
import type { Service } from '../service/describe-service.ts';
import { type Stack, startStack } from '../start/start-stack.ts';
import { syncLocalBot } from '../start/sync-local-bot.ts';
import { untilAnswering } from '../start/until-answering.ts';
import type { CommandOptions, HookContext } from './context.ts';

const SIGNAL_GRACE_MS = 250;

/** `sls offline` and `sls offline start`: the stack comes up before the functions do, and goes down with them. */
export function offlineHooks(context: HookContext, options: CommandOptions) {
  const run = createRun(context.log);
  const start = () => startOffline(run, context, options);
  return { 'before:offline:start': start, 'before:offline:start:init': start, error: untilSignalIsHeard };
}

async function startOffline(run: Run, context: HookContext, options: CommandOptions): Promise<void> {
  const { log, dynamoDbUrl } = context;
  context.keepQuiet();
  context.heedSchedules();
  context.signStaffInHere();
  const service = context.service();
  const ports = portsOf(options);
  await refuseSecondStart(service.directory, ports.lexLocal);
  for (const pid of await endLeftOvers(service.directory)) log(`Ended a DynamoDB Local left over (process ${pid}).`);
  await refuseTakenPorts(ports, neededPorts(service, dynamoDbUrl));

  const stack = await startStack({ service, ports, dynamoDbUrl, log, onDeath: (what) => run.end(what, 1) });
  applyLocalEnvironment(stack.environment, process.env);
  // The framework brings the functions up after this hook and tells no plugin when they are there.
  void becomeReady({ run, service, stack, ports, log }).catch((error: unknown) => run.end(explain(error), 1));
}

interface Rising {
  readonly run: Run;
  readonly service: Service;
  readonly stack: Stack;
  readonly ports: Ports;
  readonly log: HookContext['log'];
}

/** The bot comes last: whoever finds it can talk to it. */
async function becomeReady({ run, service, stack, ports, log }: Rising): Promise<void> {
  const hasFailed = () => Boolean(process.exitCode);
  if (!(await untilAnswering(ports.lambdaApi, () => !hasFailed()))) {
    return run.end('SmartCommerce could not start. Nothing is left running.', 1);
  }
  stack.startPumps();
  await syncLocalBot(service, stack.lexUrl, log);

  const { stage, region } = service;
  const { lexUrl, environment } = stack;
  process.on(
    'exit',
    noteRunningStack(service.directory, ports.lexLocal, { pid: process.pid, stage, region, lexUrl, environment }),
  );
  run.isReady();
  // After all that the framework writes: it stays on the screen.
  log(stack.addresses);
  log('SmartCommerce is ready. Talk to the bot with "npm run chat" in another terminal; Ctrl-C stops everything.');
}

/**
 * Runs before the framework shows an error. Ctrl-C reaches the bundler too, and its end may be noticed before the
 * signal is: with this pause the signal ends the run, and nobody sees an error that isn't one.
 */
const untilSignalIsHeard = () => pause(SIGNAL_GRACE_MS);

function portsOf({ httpPort, lambdaPort }: CommandOptions): Ports {
  const named = { ...(httpPort && { HTTP_API_PORT: httpPort }), ...(lambdaPort && { LAMBDA_API_PORT: lambdaPort }) };
  return readPorts({ ...process.env, ...named });
}

/** What a person can put right is said plainly; a fault of ours shows where it is. */
function explain(error: unknown): string {
  const isKnown = error instanceof Error && 'code' in error;
  const text = error instanceof Error ? (isKnown ? error.message : (error.stack ?? error.message)) : String(error);
  return `${text}\nSmartCommerce could not start. Nothing is left running.`;
}
