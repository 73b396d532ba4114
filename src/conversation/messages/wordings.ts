import type { EnUs } from './en-us.ts';

/** A channel's own wording of some messages; the others are said in full. */
export type Wordings = { readonly [Key in keyof EnUs]?: (params: Parameters<EnUs[Key]>[0]) => string };
