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
  | 'create alias'
  | 'update alias';

/** One thing to do to one part of the bot. Plain data: names only, ids are looked up when it is done. */
export interface Action {
  readonly kind: ActionKind;
  /** Of the part: a slot's name, an alias's name; empty for a version, which gets its number from Lex. */
  readonly name: string;
  readonly localeId?: string;
  /** The intent of a slot. */
  readonly intentName?: string;
  /** The members that differ, or the reason in words. */
  readonly because: readonly string[];
}

/** Actions in the order in which they must be done; empty when Lex holds just what is defined. */
export interface Plan {
  readonly botName: string;
  readonly actions: readonly Action[];
}
