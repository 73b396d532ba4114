import { createHash } from 'node:crypto';

/** SHA-256 in base64url: a fingerprint of a text that holds no secret. */
export const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64url');
