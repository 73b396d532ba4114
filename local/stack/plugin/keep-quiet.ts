import { createRequire } from 'node:module';

/** The part of the framework's configuration that says what functions write. */
export interface Provider {
  environment?: Record<string, unknown>;
}

interface FrameworkLog {
  get(namespace: string): { readonly notice: { disable(): unknown } };
}

/** The framework's own log, by the library that it and its plugins write with: it has no option for some of its lines. */
const frameworkLog = (): FrameworkLog =>
  createRequire(createRequire(import.meta.url).resolve('serverless/package.json'))('log') as FrameworkLog;

/**
 * Leaves the terminal to what a person reads: neither a line for each call, as serverless-offline writes, nor metrics and
 * notes of the functions. Warnings and errors stay.
 */
export function keepQuiet(provider: Provider, log: FrameworkLog = frameworkLog()): void {
  log.get('serverless').notice.disable();
  provider.environment = {
    ...provider.environment,
    POWERTOOLS_LOG_LEVEL: 'WARN',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
}
