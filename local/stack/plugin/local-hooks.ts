import { tidyBundles } from '../bundles/tidy-bundles.ts';
import { applyLocalEnvironment, localEnvironment } from '../environment/local-environment.ts';
import { describeService, type ResolvedConfiguration } from '../service/describe-service.ts';
import { StackError } from '../stack-error.ts';
import type { CommandOptions } from './context.ts';
import { invokeHooks } from './invoke-hooks.ts';
import { offlineHooks } from './offline-hooks.ts';

/** The part of the framework's object that the plugin uses. */
export interface Serverless {
  readonly serviceDir: string;
  readonly service: ResolvedConfiguration;
  readonly classes: { readonly Error: new (message: string, code?: string) => Error };
}

export type Hooks = Readonly<Record<string, () => Promise<void> | void>>;

/** Nothing listens there: until the sink runs, calls to AWS fail on this machine. */
const NOWHERE = 'http://127.0.0.1:1';

export function localHooks(serverless: Serverless, options: CommandOptions): Hooks {
  const dynamoDbUrl = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  applyLocalEnvironment(localEnvironment({ sink: NOWHERE }, 'us-east-1'), process.env);

  tidyBundles(serverless.serviceDir);

  const context = {
    dynamoDbUrl,
    // Read when a hook runs: only then are the configuration's variables resolved and its parts merged.
    service: () => describeService(serverless.service, serverless.serviceDir),
    log: (line: string) => console.error(line),
  };
  return withPlainErrors({ ...offlineHooks(context, options), ...invokeHooks(context, options) }, serverless);
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
