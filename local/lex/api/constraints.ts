/** A limit on one member. Lengths count UTF-16 code units for strings and members for lists and maps. */
export interface Constraint {
  min?: number;
  max?: number;
  pattern?: RegExp;
  oneOf?: readonly string[];
}

/** Keyed `Structure.member`, or `*.member` where every structure has the same limit. */
export type Constraints = Record<string, Constraint>;

/** Why `value` breaks the constraint, in the API's words, or undefined. */
export function brokenConstraint(value: unknown, constraint: Constraint): string | undefined {
  if (typeof value === 'number') return brokenRange(value, constraint);
  const size = sizeOf(value);
  if (size === undefined) return undefined;
  if (constraint.min !== undefined && size < constraint.min) {
    return `Member must have length greater than or equal to ${constraint.min}`;
  }
  if (constraint.max !== undefined && size > constraint.max) {
    return `Member must have length less than or equal to ${constraint.max}`;
  }
  return typeof value === 'string' ? brokenText(value, constraint) : undefined;
}

function brokenRange(value: number, { min, max }: Constraint): string | undefined {
  if (min !== undefined && value < min) return `Member must have value greater than or equal to ${min}`;
  if (max !== undefined && value > max) return `Member must have value less than or equal to ${max}`;
  return undefined;
}

function brokenText(value: string, { pattern, oneOf }: Constraint): string | undefined {
  if (pattern && !pattern.test(value)) return `Member must satisfy regular expression pattern: ${pattern.source}`;
  if (oneOf && !oneOf.includes(value)) return `Member must satisfy enum value set: [${oneOf.join(', ')}]`;
  return undefined;
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}
