import { tidyBundles } from '../bundles/tidy-bundles.ts';
import { cutOffAws } from '../environment/cut-off-aws.ts';
import { switchOffSchedules } from '../events/switch-off-schedules.ts';
import { describeService, type ResolvedConfiguration } from '../service/describe-service.ts';
import { useLocalStaff } from '../staff/staff-login.ts';
import { StackError } from '../stack-error.ts';
import type { CommandOptions } from './context.ts';
import { invokeHooks } from './invoke-hooks.ts';
import { keepQuiet } from './keep-quiet.ts';
import { offlineHooks } from './offline-hooks.ts';

/** The part of the framework's object that the plugin uses. */
interface Serverless {
  readonly serviceDir: string;
  readonly processedInput: { readonly commands: readonly string[] };
  readonly service: ResolvedConfiguration;
  readonly classes: { readonly Error: new (message: string, code?: string) => Error };
}

type Hooks = Readonly<Record<string, () => Promise<void> | void>>;

export function localHooks(serverless: Serverless, options: CommandOptions): Hooks {
  const { dynamoDbUrl } = cutOffAws(process.env);
  tidyBundles(serverless.serviceDir);

  const context = {
    dynamoDbUrl,
    // Read when a hook runs: only then are the configuration's variables resolved and its parts merged.
    service: () => describeService(serverless.service, serverless.serviceDir),
    heedSchedules: () => {
      if (process.env['LOCAL_SCHEDULES'] === 'off') switchOffSchedules(serverless.service.functions);
    },
    keepQuiet: () => {
      if (process.env['LOCAL_LOGS'] !== 'on') keepQuiet(serverless.service.provider);
    },
    signStaffInHere: () => useLocalStaff(serverless.service.provider),
    log: (line: string) => console.error(line),
  };
  const [command] = serverless.processedInput.commands;
  const hooks = command === 'offline' ? offlineHooks(context, options) : invokeHooks(context, options);
  return withPlainErrors(hooks, serverless);
}

/** The framework prints its own error class without a stack trace, which is right for what a person can put right. */
function withPlainErrors(hooks: Hooks, { classes }: Serverless): Hooks {
  const plain = (hook: Hooks[string]) => async () => {
    try {
      await hook();
    } catch (error) {
      throw error instanceof StackError ? new classes.Error(error.message, error.code) : error;
    }
  };
  return Object.fromEntries(Object.entries(hooks).map(([name, hook]) => [name, plain(hook)]));
}
