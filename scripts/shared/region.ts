/** Where everything is that names no other place, as in serverless.yml. */
const USUAL_REGION = 'us-east-1';

/** The one rule for a command's region: what it is asked for (`--region`), else AWS_REGION, else us-east-1. */
export function regionOf(environment: Readonly<Record<string, string | undefined>>, asked?: string): string {
  return asked || environment['AWS_REGION'] || USUAL_REGION;
}
