import { type Finding, ok, unknown } from './finding.ts';

/** Where Lex V2 and the models that help it are known to be offered together. */
const RECOMMENDED = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-southeast-2'];

export function checkRegion(region: string): Finding {
  if (RECOMMENDED.includes(region)) return ok(`Region ${region}`);
  return unknown(
    `Region ${region}`,
    `Lex V2 or the Bedrock models may lack there. Recommended: ${RECOMMENDED.join(', ')} (--region).`,
  );
}
