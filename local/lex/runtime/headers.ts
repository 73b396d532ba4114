import { gunzipSync, gzipSync } from 'node:zlib';
import type { Reference } from '../api/schema.ts';
import { decodeDocument } from '../api/decode.ts';
import { validationError } from '../errors.ts';
import { RUNTIME_CONSTRAINTS } from './constraints.ts';

/** Far above what the limit on headers can hold: a small header must not unpack to all of the memory. */
const MAX_UNPACKED_BYTES = 1024 * 1024;

/** How structures travel in headers. */
export const encodeHeader = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');

/**
 * The validated value of a header that holds gzipped JSON in base64.
 *
 * @throws ValidationException naming the member when the header is not that, or when the value breaks a limit
 */
export function decodeHeader(header: string | undefined, reference: Reference, member: string): unknown {
  return header === undefined
    ? undefined
    : decodeDocument(reference, unpack(header, member), member, RUNTIME_CONSTRAINTS);
}

function unpack(header: string, member: string): unknown {
  try {
    const bytes = gunzipSync(Buffer.from(header, 'base64'), { maxOutputLength: MAX_UNPACKED_BYTES });
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw validationError(`Value at '${member}' is not JSON in gzip and base64: ${(cause as Error).message}`);
  }
}
