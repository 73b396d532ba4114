import type { Action } from '../plan/action.ts';
import { DRAFT } from '../state/actual-bot.ts';
import type { Waiting } from '../state/settled.ts';
import type { DesiredBot, DesiredLocale } from '../target/desired-bot.ts';
import { botIdOf, type Ids } from './ids.ts';

/** What carrying out an action needs. */
export interface Applying extends Waiting {
  readonly desired: DesiredBot;
  readonly ids: Ids;
  readonly region: string;
  /** Deletions that are not done: what they are about must be left as it is. */
  readonly wouldPrune: readonly Action[];
}

/** Carries out one action and, where Lex takes its time, waits for the outcome. */
export type Carry = (applying: Applying, action: Action) => Promise<void>;

/** The members that address a part within its locale's draft. */
export function inLocale({ ids }: Applying, { localeId = '' }: Action) {
  return { botId: botIdOf(ids), botVersion: DRAFT, localeId };
}

export function desiredLocaleOf({ desired }: Applying, { localeId }: Action): DesiredLocale {
  return found(desired.locales, ({ members }) => members.localeId === localeId, `locale ${localeId}`);
}

/** The part of the definition that an action is about; it is there, since the plan was made from it. */
export function found<Item>(items: readonly Item[], isWanted: (item: Item) => boolean, what: string): Item {
  const item = items.find(isWanted);
  if (item === undefined) throw new Error(`The plan names ${what}, which isn't defined`);
  return item;
}
