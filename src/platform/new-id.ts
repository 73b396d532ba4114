import { randomBytes } from 'node:crypto';

/** 128 random bits in hexadecimal: unguessable, and never the same twice. */
export const newId = (): string => randomBytes(16).toString('hex');

/** The same in base64url: 22 characters, for what people and pages carry about. */
export const newShortId = (): string => randomBytes(16).toString('base64url');
