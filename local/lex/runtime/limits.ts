import { dependencyFailed } from '../errors.ts';

const MAX_ATTRIBUTE_BYTES = 12 * 1024;

/** Session attributes may have 12 KB in an answer, counted after base64. */
export function refuseLargeAttributes(attributes: Record<string, string>): void {
  const bytes = Math.ceil(Buffer.byteLength(JSON.stringify(attributes)) / 3) * 4;
  if (bytes > MAX_ATTRIBUTE_BYTES) {
    throw dependencyFailed(
      `The session attributes have ${bytes} bytes in base64; at most ${MAX_ATTRIBUTE_BYTES} are allowed.`,
    );
  }
}
