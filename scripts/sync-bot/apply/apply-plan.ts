import { reasonOf, SyncBotError } from '../errors.ts';
import type { Action, ActionKind, Plan } from '../plan/action.ts';
import { describeAction, explainAction, toldActions } from '../plan/describe-plan.ts';
import { advice } from './advice.ts';
import type { Applying, Carry } from './applying.ts';
import { createBot, updateBot } from './bot.ts';
import { createIntent, deleteIntent, updateIntent } from './intents.ts';
import { buildLocaleAction, createLocale, updateLocale } from './locale.ts';
import { modelAccessHint } from './model-access-hint.ts';
import { createAlias, createVersion, deleteVersion, updateAlias, updateTestAlias } from './publication.ts';
import { createSlotType, deleteSlotType, updateSlotType } from './slot-types.ts';
import { createSlot, deleteSlot, updateSlot } from './slots.ts';

const CARRY: Readonly<Record<ActionKind, Carry>> = {
  'create bot': createBot,
  'update bot': updateBot,
  'create locale': createLocale,
  'update locale': updateLocale,
  'create slot type': createSlotType,
  'update slot type': updateSlotType,
  'delete slot type': deleteSlotType,
  'create intent': createIntent,
  'complete intent': updateIntent,
  'update intent': updateIntent,
  'delete intent': deleteIntent,
  'create slot': createSlot,
  'complete slot': updateSlot,
  'update slot': updateSlot,
  'delete slot': deleteSlot,
  'build locale': buildLocaleAction,
  'update test alias': updateTestAlias,
  'create version': createVersion,
  'delete version': deleteVersion,
  'create alias': createAlias,
  'update alias': updateAlias,
};

/**
 * Carries out a plan, one action at a time and in its order: Lex refuses parallel changes in a locale.
 * A run that ends early leaves a bot that the next run completes.
 *
 * @throws SyncBotError naming the action that failed, `build` when it was a build
 */
export async function applyPlan(applying: Applying, plan: Plan): Promise<void> {
  const told = new Set(toldActions(plan));
  for (const action of plan.actions) {
    if (told.has(action)) applying.say(explainAction(action));
    try {
      await CARRY[action.kind](applying, action);
    } catch (error) {
      throw error instanceof SyncBotError ? error : refused(applying, action, error);
    }
  }
}

function refused({ desired, region }: Applying, action: Action, error: unknown): SyncBotError {
  const reason = reasonOf(error);
  const hint = modelAccessHint(reason, desired.locales, region);
  const lines = [`Could not ${describeAction(action)}: ${reason}`, ...hint, ...advice(error)];
  return new SyncBotError('aws', lines.join('\n  '), { cause: error });
}
