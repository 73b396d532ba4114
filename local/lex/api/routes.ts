import type { Reference } from './schema.ts';

export interface Operation {
  name: string;
  method: string;
  segments: string[];
  status: number;
  input: Reference;
  output: Reference;
}

export interface Match {
  operation: Operation;
  labels: Record<string, string>;
}

const OPERATION_KIND = 9;

/** All operations of an SDK client module, implemented or not. */
export function operationsOf(sdk: Record<string, unknown>): Operation[] {
  return Object.values(sdk).flatMap((schema) => {
    if (!Array.isArray(schema) || schema[0] !== OPERATION_KIND) return [];
    const [, , name, traits, input, output] = schema as [number, string, string, object, Reference, Reference];
    const [method, uri, status] = (traits as { http: [string, string, number] }).http;
    return [{ name, method, segments: segmentsOf(uri), status, input, output }];
  });
}

/** The operation that a method and path name; a trailing slash makes no difference. */
export function matchRoute(operations: Operation[], method: string, path: string): Match | undefined {
  const segments = segmentsOf(path);
  for (const operation of operations) {
    if (operation.method !== method || operation.segments.length !== segments.length) continue;
    const labels = matchSegments(operation.segments, segments);
    if (labels) return { operation, labels };
  }
  return undefined;
}

const segmentsOf = (path: string): string[] => path.replace(/^\/|\/$/g, '').split('/');

function matchSegments(pattern: string[], actual: string[]): Record<string, string> | undefined {
  const labels: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const value = actual[index] ?? '';
    if (!part.startsWith('{')) {
      if (part !== value) return undefined;
      continue;
    }
    labels[part.slice(1, -1)] = decode(value);
  }
  return labels;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
