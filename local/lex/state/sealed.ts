import { createHash } from 'node:crypto';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const SEALED = /^\{"sha256":"([0-9a-f]{64})","value":(.*)\}$/s;

/** A value as JSON together with its digest, so that no damage goes unnoticed. */
export function seal(value: object): string {
  const text = JSON.stringify(value);
  return `{"sha256":"${digestOf(text)}","value":${text}}`;
}

/** The value of a text that `seal` made; throws an error that says what is wrong with any other. */
export function unseal(sealed: string): unknown {
  const [, digest, text = ''] = SEALED.exec(sealed) ?? [];
  if (digest === undefined) throw new Error('it is cut off, or not what this version writes');
  if (digest !== digestOf(text)) throw new Error('it is not as it was written');
  return JSON.parse(text);
}
