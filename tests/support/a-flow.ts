import prompts from '../../connect/prompts.json' with { type: 'json' };
import type { Flow } from '../../scripts/connect-flow/flow.ts';
import { writeFlow } from '../../scripts/connect-flow/write-flow.ts';

const INSTANCE = 'arn:aws:connect:us-east-1:123456789012:instance/11111111-2222-3333-4444-555555555555';

export const ARNS = {
  botAliasArn: 'arn:aws:lex:us-east-1:123456789012:bot-alias/ABCDEFGHIJ/TSTALIASID',
  queueArn: `${INSTANCE}/queue/22222222-2222-3333-4444-555555555555`,
  hoursArn: `${INSTANCE}/operating-hours/33333333-2222-3333-4444-555555555555`,
};

/** The flow that answers calls, as it is written. */
export const aFlow = (): Flow => writeFlow(ARNS, prompts).flow as Flow;
