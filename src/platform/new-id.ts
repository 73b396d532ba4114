import { randomBytes } from 'node:crypto';

/** 128 random bits in hexadecimal: unguessable, and never the same twice. */
export const newId = (): string => randomBytes(16).toString('hex');
