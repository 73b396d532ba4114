import { timingSafeEqual } from 'node:crypto';
import type { HashesAreEqual } from '#business/identity/index';

export const hashesAreEqual: HashesAreEqual = (a, b) => {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
};
