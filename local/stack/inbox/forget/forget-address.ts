import * as z from 'zod';
import type { HttpRequest } from '../../http/serve.ts';
import { readJson } from '../message-service.ts';

const SUPPRESSED = /^\/v2\/email\/suppression\/addresses\/([^/?]+)$/;
const OPTED_OUT = 'PinpointSMSVoiceV2.DeleteOptedOutNumber';
const input = z.object({ OptOutListName: z.string(), OptedOutNumber: z.string() });

export interface Forgetting {
  readonly to: string;
  /** What the service answers. */
  readonly answer: object;
}

/**
 * The address that a provider is asked to forget. Here nobody is on a list of theirs; the messages to it are what this
 * stand-in knows of it.
 *
 * @source https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteSuppressedDestination.html
 */
export function readForgetting(request: HttpRequest): Forgetting | undefined {
  const [, address] = (request.method === 'DELETE' && SUPPRESSED.exec(request.path)) || [];
  if (address !== undefined) return { to: decodeURIComponent(address), answer: {} };
  if (request.headers['x-amz-target'] !== OPTED_OUT) return undefined;

  const parsed = input.safeParse(readJson(request));
  if (!parsed.success) return undefined;
  const { OptOutListName, OptedOutNumber } = parsed.data;
  return { to: OptedOutNumber, answer: { OptOutListName, OptedOutNumber, EndUserOptedOut: false } };
}
