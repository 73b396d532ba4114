import { randomUUID } from 'node:crypto';
import { ApiError, internalError } from '../errors.ts';
import type { HttpResponse } from './exchange.ts';

export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID(), ...headers },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}

/** A modelled exception keeps its name and status; anything else is an InternalServerException that names its cause. */
export function errorResponse(error: unknown): HttpResponse {
  const known = error instanceof ApiError ? error : internalError(`Internal error: ${String(error)}`);
  return jsonResponse(known.status, { message: known.message }, { 'x-amzn-errortype': known.code, ...known.headers });
}
