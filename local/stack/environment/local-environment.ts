import { devNull } from 'node:os';
import { DUMMY_CREDENTIALS } from './dummy-credentials.ts';

/** Where the stand-ins listen, as URLs. What is left out goes to the sink, which refuses it by name. */
interface Endpoints {
  readonly sink: string;
  readonly dynamodb?: string;
  readonly ssm?: string;
  readonly s3?: string;
  readonly sqs?: string;
  readonly lambda?: string;
  readonly lexModels?: string;
  readonly lexRuntime?: string;
  /** Stands in for the services that send e-mails and text messages. */
  readonly inbox?: string;
}

/** What could lead the AWS SDK to other credentials, or past the endpoints, whatever the shell had set before. */
const DROPPED = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_ROLE_ARN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
];

/**
 * The variables under which the AWS SDK can reach the stand-ins and nothing else.
 *
 * The shared configuration files are replaced by an empty one: a profile in them could switch the endpoints off.
 */
export function localEnvironment(endpoints: Endpoints, region: string): Record<string, string> {
  const services = {
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SSM: endpoints.ssm,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_LAMBDA: endpoints.lambda,
    AWS_ENDPOINT_URL_LEX_MODELS_V2: endpoints.lexModels,
    AWS_ENDPOINT_URL_LEX_RUNTIME_V2: endpoints.lexRuntime,
    AWS_ENDPOINT_URL_SESV2: endpoints.inbox,
    AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: endpoints.inbox,
  };
  return {
    AWS_ACCESS_KEY_ID: DUMMY_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: DUMMY_CREDENTIALS.secretAccessKey,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false',
    AWS_ENDPOINT_URL: endpoints.sink,
    // The S3 stand-in doesn't know the checksums that the SDK otherwise sends with every upload.
    AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
    ...withoutGaps(services),
  };
}

function withoutGaps(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Replaces what `target` (such as process.env) says about AWS by `variables`. */
export function applyLocalEnvironment(variables: Readonly<Record<string, string>>, target: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(target)) {
    if (DROPPED.includes(name) || name.startsWith('AWS_ENDPOINT_URL')) delete target[name];
  }
  Object.assign(target, variables);
}
