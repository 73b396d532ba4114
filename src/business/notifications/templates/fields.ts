import * as z from 'zod/mini';

/** Control characters, and those that turn the direction of what follows, would let a name write parts of its own. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** A text on one line: a name of a person or a product, a reason. What would break the line is a space. */
export const line = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()),
    z.string().check(z.minLength(1), z.maxLength(500)),
  ),
);
/** A number by which people and carriers know something: of an order, a return, a parcel. */
export const reference = line.check(z.maxLength(40));
/** ISO 8601: "2026-03-09". */
export const day = z.iso.date();
/** ISO 8601 in UTC or with an offset. */
export const instant = z.iso.datetime({ offset: true });
/** Minor units. */
export const minor = z.int().check(z.nonnegative());
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export const quantity = z.int().check(z.positive());
/** Where a button leads. */
export const link = z.url({ protocol: /^https?$/ });

/** What every message to a customer begins with. */
export const greeted = { firstName: line };
/** Some lines of an order, by name. */
export const items = z.array(z.strictObject({ name: line, quantity })).check(z.minLength(1));
