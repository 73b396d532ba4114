import * as modelsSdk from '@aws-sdk/client-lex-models-v2';
import * as runtimeSdk from '@aws-sdk/client-lex-runtime-v2';
import type { Constraints } from '../api/constraints.ts';
import { decodeInput } from '../api/decode.ts';
import { encodeOutput } from '../api/encode.ts';
import type { Match, Operation } from '../api/routes.ts';
import { matchRoute, operationsOf } from '../api/routes.ts';
import { notImplemented, unknownOperation } from '../errors.ts';
import type { Inject } from '../faults/inject.ts';
import { MODEL_CONSTRAINTS } from '../models/constraints.ts';
import { RUNTIME_CONSTRAINTS } from '../runtime/constraints.ts';
import type { ServeArchives } from '../transfer/serve-archives.ts';
import type { HttpRequest, HttpResponse } from './exchange.ts';
import { NO_ANSWER } from './exchange.ts';
import { jsonResponse } from './respond.ts';
import type { Respond } from './server.ts';

/** An operation's implementation: gets the validated input, returns what the API's output is taken from. */
export type Handlers = Record<string, (input: never) => object | Promise<object>>;

interface Api {
  operations: Operation[];
  handlers: Handlers;
  constraints: Constraints;
}

/** A call that was answered with an error. `labels` are the ids in its path. */
export interface FailedCall {
  operation: string;
  labels: Record<string, string>;
  error: unknown;
  milliseconds: number;
}

interface Surroundings {
  health: () => object;
  inject: Inject;
  failed: (call: FailedCall) => void;
  serveArchives: ServeArchives;
}

/** Routes requests of both Lex APIs to their operations, those of archives to theirs, and `GET /health` to `health`. */
export function createRespond(models: Handlers, runtime: Handlers, surroundings: Surroundings): Respond {
  const apis: Api[] = [
    { operations: operationsOf(runtimeSdk), handlers: runtime, constraints: RUNTIME_CONSTRAINTS },
    { operations: operationsOf(modelsSdk), handlers: models, constraints: MODEL_CONSTRAINTS },
  ];
  return async (request) => {
    if (request.method === 'GET' && request.path === '/health') return jsonResponse(200, surroundings.health());
    const archive = surroundings.serveArchives(request);
    if (archive) return archive;
    for (const api of apis) {
      const response = await perform(api, request, surroundings);
      if (response) return response;
    }
    throw unknownOperation(`No Lex operation has the path ${request.method} ${request.path}.`);
  };
}

async function perform(
  api: Api,
  request: HttpRequest,
  { inject, failed }: Surroundings,
): Promise<HttpResponse | undefined> {
  const match = matchRoute(api.operations, request.method, request.path);
  if (!match) return undefined;
  const beganMs = performance.now();
  try {
    return await call(api, match, request, inject);
  } catch (error) {
    const { operation, labels } = match;
    failed({ operation: operation.name, labels, error, milliseconds: performance.now() - beganMs });
    throw error;
  }
}

async function call(api: Api, match: Match, request: HttpRequest, inject: Inject): Promise<HttpResponse> {
  const { operation } = match;
  const handler = api.handlers[operation.name];
  if (!handler) throw notImplemented(`Lex Local does not implement ${operation.name}.`);
  const fate = await inject(operation.name);
  const input = decodeInput(match, request, api.constraints);
  const output = await handler(input as never);
  return fate === 'lost' ? NO_ANSWER : encodeOutput(operation, output);
}
