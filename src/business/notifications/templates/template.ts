import type * as z from 'zod/mini';
import type { Purpose, TemplateDefinition } from './contents.ts';
import { type Filled, fillTemplate } from './fill-template.ts';
import type { Words } from './words.ts';

export interface Template<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly name: string;
  readonly purpose: Purpose;
  readonly because: string;
  readonly parameters: Schema;
  /** The message with its parameters filled in, or the names of those that are missing or wrong. */
  fill(parameters: unknown, words: Words): Filled;
}

/** A template whose texts are checked against its own parameters. */
export const defineTemplate = <Schema extends z.ZodMiniType>(
  definition: TemplateDefinition<Schema>,
): Template<Schema> => ({
  name: definition.name,
  purpose: definition.purpose,
  because: definition.because,
  parameters: definition.parameters,
  fill: (parameters, words) => fillTemplate(definition, parameters, words),
});
