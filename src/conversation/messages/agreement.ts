/** Names that end like a plural and are none, and the other way round, by their last word. */
const SINGULAR: ReadonlySet<string> = new Set(['lens', 'canvas', 'atlas', 'gas', 'series', 'news', 'christmas']);
const PLURAL: ReadonlySet<string> = new Set(['mice', 'dice', 'men', 'women', 'feet', 'teeth', 'scarves']);

/** What follows the thing itself in a name: "Socks for Runners", "Coffee at Home". */
const FURTHER = / (?:for|with|of|at|in|on|by|from|to|and) .*$/i;

/** True for a product that is spoken of as several: "Running Shoes", "Resistance Bands". */
export function isPlural(name: string): boolean {
  const last = name.replace(FURTHER, '').split(' ').at(-1)?.toLowerCase() ?? '';
  if (PLURAL.has(last)) return true;
  return /[a-z]s$/.test(last) && !/(?:ss|us|is)$/.test(last) && !SINGULAR.has(last);
}

const ONE = { is: 'is', costs: 'costs', it: 'it', its: 'its', itIs: "It's", itGoes: 'It goes' } as const;
const SEVERAL = {
  ...{ is: 'are', costs: 'cost', it: 'them', its: 'their', itIs: "They're", itGoes: 'They go' },
} as const;

/** The words that agree with a product's name. */
export const agreeing = (name: string): { readonly [Word in keyof typeof ONE]: string } =>
  isPlural(name) ? SEVERAL : ONE;
