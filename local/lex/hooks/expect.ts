import { invalidResponse } from '../errors.ts';

export type Json = Record<string, unknown>;

export function expectObject(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidResponse(`${name} is not an object`);
  return value as Json;
}

export function expectOneOf(value: unknown, allowed: string[], name: string): void {
  if (typeof value !== 'string' || !allowed.includes(value))
    throw invalidResponse(`${name} must be one of ${allowed.join(', ')}`);
}

export function expectList(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw invalidResponse(`${name} is not a list`);
  return value;
}
