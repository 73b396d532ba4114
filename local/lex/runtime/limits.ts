import { brokenConstraint } from '../api/constraints.ts';
import { dependencyFailed, validationError } from '../errors.ts';
import { TEXT } from './constraints.ts';

const MAX_ATTRIBUTE_BYTES = 12 * 1024;
const MAX_HEADER_BYTES = 12 * 1024;

/** Session attributes may have 12 KB in an answer, counted after base64. */
export function refuseLargeAttributes(attributes: Record<string, string>): void {
  const bytes = Math.ceil(Buffer.byteLength(JSON.stringify(attributes)) / 3) * 4;
  if (bytes > MAX_ATTRIBUTE_BYTES) {
    throw dependencyFailed(
      `The session attributes have ${bytes} bytes in base64; at most ${MAX_ATTRIBUTE_BYTES} are allowed.`,
    );
  }
}

/** Open point 22: the headers for session state and request attributes may have 12 KB together. */
export function refuseLargeHeaders(...headers: (string | undefined)[]): void {
  const bytes = Buffer.byteLength(headers.join(''));
  if (bytes > MAX_HEADER_BYTES) {
    throw validationError(
      `The headers for sessionState and requestAttributes have ${bytes} bytes; at most ${MAX_HEADER_BYTES} are allowed.`,
    );
  }
}

/** The customer's text from a request's body, within the limits of RecognizeText. */
export function readText(body: Buffer = Buffer.alloc(0)): string {
  const text = body.toString('utf8');
  const broken = brokenConstraint(text, TEXT);
  if (broken) throw validationError(`Value at 'inputStream' failed to satisfy constraint: ${broken}`);
  return text;
}
