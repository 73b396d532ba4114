import { regionOf } from '../../../scripts/shared/region.ts';
import { applyLocalEnvironment, localEnvironment } from './local-environment.ts';

/** Nothing listens there: until a run has its own stand-ins, calls to AWS fail on this machine. */
const NOWHERE = 'http://127.0.0.1:1';

/**
 * Takes from a program's environment (such as process.env) all that leads to AWS, before anything else happens.
 *
 * @returns the DynamoDB Local that the person had named, if any
 */
export function cutOffAws(environment: NodeJS.ProcessEnv): { readonly dynamoDbUrl: string | undefined } {
  const dynamoDbUrl = environment['AWS_ENDPOINT_URL_DYNAMODB'];
  applyLocalEnvironment(localEnvironment({ sink: NOWHERE }, regionOf(environment)), environment);
  return { dynamoDbUrl };
}
