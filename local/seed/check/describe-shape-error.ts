import type { ErrorObject } from 'ajv';
import type { Flaw } from '../shop-rows.ts';

/** The members of ajv's errors that are used, for the keywords that the schemas use. */
interface Facts {
  readonly at: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly description: string;
  readonly data: unknown;
}
type Describe = (facts: Facts) => Flaw;

const oneOf: Describe = ({ at, params, data }) => ({
  member: at,
  reason: `${name(at)} is ${JSON.stringify(data)}; it has to be one of ${(params.allowedValues as string[]).join(', ')}`,
});
/** The value is not repeated: it may be personal, and reports end up in logs. */
const doesNotFit: Describe = ({ at, description }) => ({
  member: at,
  reason: `${name(at)} doesn't fit: ${description}`,
});

const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  required: ({ at, params }) => ({ member: at, reason: `"${String(params.missingProperty)}" is missing${inside(at)}` }),
  additionalProperties: ({ at, params }) => {
    const member = String(params.additionalProperty);
    return { member: `${at}/${escaped(member)}`, reason: `"${member}" is not known here${inside(at)}; is it a typo?` };
  },
  'false schema': ({ at }) => ({ member: at, reason: `${name(at)} can't stand in a row of this status or kind` }),
  type: ({ at, params }) => ({
    member: at,
    reason: `${name(at)} has to be ${TYPES[String(params.type)] ?? String(params.type)}`,
  }),
  enum: oneOf,
  minItems: ({ at }) => ({ member: at, reason: `${name(at)} is empty` }),
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  integer: 'a whole number without quotes',
  object: 'an object: { … }',
  array: 'an array: [ … ]',
};

/** Says in plain words what ajv found, and where in the row. */
export function describeShapeError(error: ErrorObject): Flaw {
  const description = String(
    (error.parentSchema as { description?: string } | undefined)?.description ?? error.message,
  );
  const describe = DESCRIPTIONS[error.keyword] ?? doesNotFit;
  return describe({ at: error.instancePath, params: error.params, description, data: error.data });
}

/** RFC 6901: a member's name as a part of a pointer. */
const escaped = (member: string) => member.replaceAll('~', '~0').replaceAll('/', '~1');

function name(pointer: string): string {
  return pointer === '' ? 'the row' : `"${pointer.slice(1).replaceAll('/', '.')}"`;
}

function inside(pointer: string): string {
  return pointer === '' ? '' : ` in ${name(pointer)}`;
}
