import * as z from 'zod/mini';
import type { Contents, TemplateDefinition } from './contents.ts';
import type { Words } from './words.ts';

export type Filled =
  | { readonly kind: 'filled'; readonly contents: Contents }
  /** Paths of parameters, such as "lines.0.quantity"; never their values. */
  | { readonly kind: 'bad-parameters'; readonly problems: readonly string[] };

export function fillTemplate<Schema extends z.ZodMiniType>(
  { parameters: schema, email, sms, inApp, phoneTask }: TemplateDefinition<Schema>,
  given: unknown,
  words: Words,
): Filled {
  const parsed = z.safeParse(schema, given);
  if (!parsed.success) return { kind: 'bad-parameters', problems: problemsOf(parsed.error.issues) };
  const parameters = parsed.data;
  return {
    kind: 'filled',
    contents: {
      email: () => email(parameters, words),
      sms: () => sms(parameters, words),
      inApp: () => inApp(parameters, words),
      phoneTask: () => phoneTask(parameters, words),
    },
  };
}

/** One that nobody knows is a problem, too: it is a misspelled one that would be missing. */
const problemsOf = (issues: readonly z.core.$ZodIssue[]): readonly string[] => [
  ...new Set(
    issues.flatMap((issue) => {
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      return paths.map((path) => (path.length === 0 ? 'parameters' : path.join('.')));
    }),
  ),
];
