/** All that a run can do, in no particular order. `complete` is the second half of a creation by the same run. */
export type ActionKind =
  | 'create bot'
  | 'update bot'
  | 'create locale'
  | 'update locale'
  | 'create slot type'
  | 'update slot type'
  | 'delete slot type'
  | 'create intent'
  | 'complete intent'
  | 'update intent'
  | 'delete intent'
  | 'create slot'
  | 'complete slot'
  | 'update slot'
  | 'delete slot'
  | 'build locale'
  | 'update test alias'
  | 'create version'
  | 'delete version'
  | 'create alias'
  | 'update alias';

/** One thing to do to one part of the bot. Plain data: names only, ids are looked up when it is done. */
export interface Action {
  readonly kind: ActionKind;
  /** Of the part: a slot's name, an alias's name, a version's number; empty for a new version, which gets its number from Lex. */
  readonly name: string;
  readonly localeId?: string;
  /** The intent of a slot. */
  readonly intentName?: string;
  /** The members that differ, or the reason in words. */
  readonly because: readonly string[];
}

/** What a plan may do beyond adding and changing. */
export interface PlanChoices {
  /** Delete parts of the bot that aren't defined. */
  readonly prune?: boolean | undefined;
  /** Delete versions that no alias uses, but for the newest so many. */
  readonly keepVersions?: number | undefined;
}

/** Actions in the order in which they must be done; empty when Lex holds just what is defined. */
export interface Plan {
  readonly botName: string;
  readonly actions: readonly Action[];
  /** Deletions of what isn't defined, not done because nobody asked for them. */
  readonly wouldPrune: readonly Action[];
}
