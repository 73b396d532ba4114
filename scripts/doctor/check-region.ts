import { type Finding, ok, unknown } from './finding.ts';

/** Where Lex V2 and the models that help it are known to be offered together. */
const RECOMMENDED = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-southeast-2'];

export const isRecommended = (region: string) => RECOMMENDED.includes(region);

/** @param shellRegion AWS_REGION, by which the other commands go */
export function checkRegion(region: string, shellRegion: string | undefined): Finding {
  const what =
    region === shellRegion ? `Region ${region}` : `Region ${region} (for the commands: export AWS_REGION=${region})`;
  if (isRecommended(region)) return ok(what);
  return unknown(
    what,
    `Lex V2 or the Bedrock models may lack there. Recommended: ${RECOMMENDED.join(', ')} (--region).`,
  );
}
