import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** The event that Lex Local sends; only what tests look at. */
export interface LexEvent {
  invocationSource: string;
  invocationLabel?: string;
  inputTranscript: string;
  sessionId: string;
  bot: Record<string, string>;
  interpretations: {
    intent: Record<string, unknown>;
    nluConfidence?: unknown;
    interpretationSource: string;
    sentimentResponse?: unknown;
  }[];
  proposedNextState?: { dialogAction: { type: string; slotToElicit: string }; prompt: { attempt: string } };
  requestAttributes: Record<string, string> | null;
  sessionState: {
    intent: { name: string; slots: Record<string, unknown>; state: string; confirmationState: string };
    sessionAttributes: Record<string, string>;
    activeContexts: unknown[];
    dialogAction?: unknown;
  };
  transcriptions: unknown[];
}

/** Returns the response, or text to be sent as it is; an error thrown is the function's own failure. */
export type Handler = (event: LexEvent) => unknown;

/** A stand-in for the Lambda Invoke API with one function, which runs `handler` and keeps the events. */
export async function startLambdaDouble() {
  const state = { handler: (() => undefined) as Handler, events: [] as LexEvent[], paths: [] as string[] };
  const server = http.createServer((request, response) => {
    void readText(request).then((text) => {
      const event = JSON.parse(text) as LexEvent;
      state.events.push(event);
      state.paths.push(request.url ?? '');
      answer(response, state.handler, event);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve())));
  return Object.assign(state, { url, close });
}

export const NEVER = Symbol('no answer');

function answer(response: http.ServerResponse, handler: Handler, event: LexEvent): void {
  try {
    const result = handler(event);
    if (result === NEVER) return;
    response.end(typeof result === 'string' ? result : JSON.stringify(result));
  } catch (error) {
    response.setHeader('X-Amz-Function-Error', 'Unhandled');
    response.end(JSON.stringify({ errorMessage: (error as Error).message }));
  }
}

async function readText(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The usual answer of a hook: go on as defined, with the event's intent and attributes. */
export const delegate = (event: LexEvent, intent: object = {}): object => ({
  sessionState: {
    dialogAction: { type: 'Delegate' },
    intent: { ...event.sessionState.intent, ...intent },
    sessionAttributes: event.sessionState.sessionAttributes,
  },
});

export const text = (content: string): object[] => [{ contentType: 'PlainText', content }];
