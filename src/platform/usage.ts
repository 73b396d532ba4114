import { readOptionalEnv } from './env.ts';
import { createUsageMeter } from './usage-meter.ts';

/** What this running function uses. Lambda says how much memory it is configured with. */
export const usage = createUsageMeter(Number(readOptionalEnv('AWS_LAMBDA_FUNCTION_MEMORY_SIZE') ?? 0), () =>
  performance.now(),
);
