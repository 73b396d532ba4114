import { randomUUID } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from '../http/serve.ts';
import type { Draft } from './message.ts';
import type { MessageBox } from './message-box.ts';
import { ServiceRefusal } from './service-refusal.ts';
import { type Trouble, troubleFor } from './trouble.ts';

/** One of the services that the inbox stands in for. */
export interface MessageService {
  readonly contentType: string;
  readonly isMeantBy: (request: HttpRequest) => boolean;
  /** @throws ServiceRefusal for what the service would refuse, or the stand-in lacks */
  read(request: HttpRequest): Draft | Promise<Draft>;
  /** Its errors for trouble on purpose. */
  readonly refusals: Readonly<Record<Exclude<Trouble, 'lost'>, ServiceRefusal>>;
}

/** Puts into the box what the service would send, and answers as it does. */
export async function callService(service: MessageService, request: HttpRequest, box: MessageBox): Promise<HttpAnswer> {
  const answer = (status: number, body: object, headers = {}): HttpAnswer => ({
    status,
    headers: { 'content-type': service.contentType, ...headers },
    body: JSON.stringify(body),
  });
  try {
    const draft = await service.read(request);
    const trouble = troubleFor(draft.to);
    if (trouble && trouble !== 'lost') throw service.refusals[trouble];

    const id = randomUUID();
    box.keep({ id, sentAtIso: new Date().toISOString(), ...draft });
    return { ...answer(200, { MessageId: id }), isLost: trouble === 'lost' };
  } catch (error) {
    if (!(error instanceof ServiceRefusal)) throw error;
    const { code, status, message, members } = error;
    // One service names its errors in a header, the other in the body; one says "message", the other "Message".
    return answer(status, { __type: code, message, Message: message, ...members }, { 'x-amzn-errortype': code });
  }
}

/** @throws ServiceRefusal when the body is no JSON */
export function readJson({ body }: HttpRequest): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ServiceRefusal('SerializationException', 400, 'The body is no JSON.');
  }
}
