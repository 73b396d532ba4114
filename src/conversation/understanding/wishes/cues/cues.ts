import { WORD_GROUPS } from './word-groups.ts';

/**
 * What words speak of an intent, in the order of how much they say. They are matched anywhere in a clause's plain words.
 *
 * `{group}` is one of a group of words, ` ~ ` up to five words between, ` _ ` at most one; the rest is a regular expression.
 */
export interface Cues {
  /** A request: "where is my order", "call me". */
  readonly asks: readonly string[];
  /** A complaint or a fact that asks without asking: "it never came". */
  readonly tells?: readonly string[];
  /** A request that may as well be about the wish before: "when will it arrive". */
  readonly followUps?: readonly string[];
  /** A thing named and nothing more: "order 12345". */
  readonly mentions?: readonly string[];
  /** Says that the intent is not meant, whatever else the clause has. */
  readonly vetoes?: readonly string[];
}

/** How a clause speaks of an intent, strongest first. */
export const STRENGTHS = ['asks', 'tells', 'followUps', 'mentions'] as const;
export type Strength = (typeof STRENGTHS)[number];

export type CompiledCues = Readonly<Record<keyof Cues, RegExp | undefined>>;

export const compileCues = (cues: Cues): CompiledCues => ({
  asks: compile(cues.asks),
  tells: compile(cues.tells),
  followUps: compile(cues.followUps),
  mentions: compile(cues.mentions),
  vetoes: compile(cues.vetoes),
});

function compile(patterns: readonly string[] = []): RegExp | undefined {
  if (patterns.length === 0) return undefined;
  const sources = patterns.map((pattern) =>
    pattern
      .replace(/\{(\w+)\}/g, (_, group: keyof typeof WORD_GROUPS) => `(?:${WORD_GROUPS[group]})`)
      .replaceAll(' ~ ', String.raw` (?:\S+ ){0,5}?`)
      .replaceAll(' _ ', String.raw` (?:\S+ )?`),
  );
  return new RegExp(`(?<![\\w'])(?:${sources.join('|')})(?![\\w'])`);
}
