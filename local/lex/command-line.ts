import { parseArgs } from 'node:util';
import { readFaults } from './faults/read-faults.ts';
import type { LexLocalOptions } from './options.ts';

const DEFAULT_PORT = '4500';

/** The options that arguments and environment ask for, an argument before its variable. Throws TypeError for others. */
export function readCommandLine(args: string[], environment: NodeJS.ProcessEnv): LexLocalOptions {
  const { values } = parseArgs({
    args,
    options: {
      verbose: { type: 'boolean' },
      faults: { type: 'string' },
      state: { type: 'string' },
      'no-inspector': { type: 'boolean' },
    },
  });
  const lambdaEndpoint = environment['AWS_ENDPOINT_URL_LAMBDA'];
  const faults = values.faults ?? environment['LEX_LOCAL_FAULTS'];
  const stateDirectory = values.state ?? environment['LEX_LOCAL_STATE'];
  return {
    port: Number(environment['LEX_LOCAL_PORT'] ?? DEFAULT_PORT),
    logsCustomerText: values.verbose ?? false,
    ...(values['no-inspector'] && { inspector: false }),
    ...(lambdaEndpoint && { lambdaEndpoint }),
    ...(faults && { faults: readFaults(faults) }),
    ...(stateDirectory && { stateDirectory }),
  };
}
