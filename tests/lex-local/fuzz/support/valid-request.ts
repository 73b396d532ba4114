import fc from 'fast-check';
import type { Constraint, Constraints } from '../../../../local/lex/api/constraints.ts';
import type { Member, Reference, Shape } from '../../../../local/lex/api/schema.ts';
import { shapeOf } from '../../../../local/lex/api/schema.ts';

/** What members of these names hold; other texts are any word. */
export type Samples = Record<string, fc.Arbitrary<unknown>>;

interface Making {
  constraints: Constraints;
  samples: Samples;
}

const MAX_DEPTH = 4;
const MAX_OPTIONAL = 4;
const WORD = fc.constantFrom('Word', 'other', '1', 'AMAZON.Number', '{Word} = 1');

/** Requests that keep the types and most limits of an operation's input: all required members, some of the others. */
export function validRequest(input: Reference, making: Making): fc.Arbitrary<Record<string, unknown>> {
  const shape = shapeOf(input);
  return shape.kind === 'structure' ? structure(shape, making, 0) : fc.constant({});
}

type Structure = Extract<Shape, { kind: 'structure' }>;

function structure(shape: Structure, making: Making, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const required = shape.members.filter((member) => member.required);
  const optional = depth < MAX_DEPTH ? shape.members.filter((member) => !member.required) : [];
  return fc
    .subarray(optional, { maxLength: Math.min(MAX_OPTIONAL, optional.length) })
    .chain((chosen) => fc.record(recordOf([...required, ...chosen]), { noNullPrototype: true }));

  function recordOf(members: Member[]): Record<string, fc.Arbitrary<unknown>> {
    return Object.fromEntries(members.map((member) => [member.name, memberOf(shape, member, making, depth)]));
  }
}

function memberOf({ name }: Structure, member: Member, making: Making, depth: number): fc.Arbitrary<unknown> {
  const { constraints, samples } = making;
  const limit = constraints[`${name}.${member.name}`] ?? constraints[`*.${member.name}`] ?? {};
  return samples[member.name] ?? valueOf(member.reference, limit, making, depth + 1);
}

function valueOf(reference: Reference, limit: Constraint, making: Making, depth: number): fc.Arbitrary<unknown> {
  const shape = shapeOf(reference);
  const { min = 0, max = 50, oneOf } = limit;
  switch (shape.kind) {
    case 'structure':
      return structure(shape, making, depth);
    case 'list':
      return fc.array(valueOf(shape.member, {}, making, depth), { minLength: min, maxLength: Math.max(min, 2) });
    case 'map':
      return fc.dictionary(WORD, valueOf(shape.value, {}, making, depth), { maxKeys: 2, noNullPrototype: true });
    case 'number':
      return fc.integer({ min, max });
    case 'boolean':
      return fc.boolean();
    default:
      return oneOf ? fc.constantFrom(...oneOf) : WORD;
  }
}
