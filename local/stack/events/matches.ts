type Rule = string | number | boolean | null | Readonly<Record<string, unknown>>;

/** Rules that are more than a literal. */
const RULES: Readonly<Record<string, (value: unknown, argument: unknown) => boolean>> = {
  exists: (value, isWanted) => (value !== undefined) === isWanted,
  prefix: (value, prefix) => typeof value === 'string' && value.startsWith(prefix as string),
  'anything-but': (value, unwanted) => value !== undefined && ![unwanted].flat().includes(value),
};

/**
 * Whether an event source mapping's filter pattern lets a record through: every member of the pattern has to match one
 * of its rules.
 *
 * @throws Error for a rule that it doesn't know
 * @source https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
 */
export function matches(pattern: object, record: unknown): boolean {
  return Object.entries(pattern).every(([name, wanted]: [string, unknown]) => {
    const value = (record as Readonly<Record<string, unknown>> | undefined)?.[name];
    return Array.isArray(wanted) ? wanted.some((rule: Rule) => fits(rule, value)) : matches(wanted as object, value);
  });
}

function fits(rule: Rule, value: unknown): boolean {
  if (typeof rule !== 'object' || rule === null) return rule === value;
  const [[name = '', argument] = []] = Object.entries(rule);
  const known = RULES[name];
  if (!known) throw new Error(`Local runs know no filter rule "${name}".`);
  return known(value, argument);
}
