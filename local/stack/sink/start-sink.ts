import { type HttpAnswer, type HttpRequest, type HttpServer, serve } from '../http/serve.ts';

interface SinkOptions {
  /** Told of every refused call, such as "s3 GET /bucket/key". */
  readonly onRefused?: (call: string) => void;
}

/**
 * Answers every AWS call that has no stand-in with 501 and the service's name, so that nothing local reaches a real
 * account and nobody has to guess what is missing.
 */
export function startSink({ onRefused }: SinkOptions = {}): Promise<HttpServer> {
  return serve(0, (request) => {
    const service = serviceOf(request);
    onRefused?.(`${service} ${operationOf(request)}`);
    return refusal(service, request);
  });
}

function refusal(service: string, request: HttpRequest): HttpAnswer {
  const message =
    `The local stack has no stand-in for ${service} (${operationOf(request)}). ` +
    'Nothing was sent to AWS. A real account is used by "npx sls invoke local --aws" and "npx sls offline --aws" only.';
  const isJson = service !== 's3' && !isForm(request);
  return {
    status: 501,
    headers: { 'content-type': isJson ? 'application/json' : 'application/xml', 'x-amzn-errortype': 'NoStandIn' },
    body: isJson ? JSON.stringify({ __type: 'NoStandIn', message }) : xmlError(message, service),
  };
}

/** The query protocol wraps its errors in a response; S3 doesn't. */
function xmlError(message: string, service: string): string {
  const error = `<Error><Code>NoStandIn</Code><Message>${message}</Message></Error>`;
  return service === 's3' ? error : `<ErrorResponse>${error}</ErrorResponse>`;
}

/** The service's signing name is the fourth part of the credential scope: key/date/region/service/aws4_request. */
function serviceOf({ headers }: HttpRequest): string {
  return /Credential=[^/]+\/[^/]+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? 'an unsigned call';
}

function operationOf(request: HttpRequest): string {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') return target.split('.').at(-1) ?? target;
  const action = isForm(request) ? new URLSearchParams(request.body).get('Action') : null;
  return action ?? `${request.method} ${request.path.split('?')[0]}`;
}

const isForm = ({ headers }: HttpRequest) =>
  headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
