import * as z from 'zod/mini';
import { HUB_SIGNATURE_HEADER } from '#adapters/meta/hub-signature';

/** The parts of an HTTP API's event that matter here. */
export interface HubRequest {
  readonly method: string;
  /** The last part of the path. */
  readonly channel: string;
  readonly query: Readonly<Record<string, string>>;
  readonly signature: string;
  /** As it was signed. */
  readonly body: Buffer;
}

const eventSchema = z.object({
  rawPath: z._default(z.string(), ''),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
  // AWS leaves it out where there is none, local runs say null.
  queryStringParameters: z.nullish(z.record(z.string(), z.string())),
  headers: z._default(z.record(z.string(), z.string()), {}),
  body: z.nullish(z.string()),
  isBase64Encoded: z._default(z.boolean(), false),
});

/** @source https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function readHubRequest(event: unknown): HubRequest {
  const { rawPath, requestContext, queryStringParameters, headers, body, isBase64Encoded } = z.parse(
    eventSchema,
    event,
  );
  return {
    method: requestContext.http.method,
    channel: /\/channels\/([a-z]+)$/.exec(rawPath)?.[1] ?? '',
    query: queryStringParameters ?? {},
    signature: headers[HUB_SIGNATURE_HEADER] ?? '',
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}
