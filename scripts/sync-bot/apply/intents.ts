import {
  CreateIntentCommand,
  DeleteIntentCommand,
  DescribeIntentCommand,
  UpdateIntentCommand,
} from '@aws-sdk/client-lex-models-v2';
import type { Action } from '../plan/action.ts';
import { idByName, listIntents } from '../state/list-parts.ts';
import { desiredLocaleOf, found, inLocale, type Applying, type Carry } from './applying.ts';
import { idOf, intentKey, slotKey } from './ids.ts';
import { untilGone } from './until-gone.ts';

/** Makes an intent with nothing but its name: the rest names slots and intents that may not be there yet. */
export const createIntent: Carry = async (applying, action) => {
  const { intentName, parentIntentSignature } = desiredIntent(applying, action);
  const command = new CreateIntentCommand({ intentName, parentIntentSignature, ...inLocale(applying, action) });
  const intentId = await applying.lex.once(
    async (once) => (await once.send(command)).intentId ?? '',
    async (there) => idByName(await listIntents(there, inLocale(applying, action)), intentName),
  );
  applying.ids.parts.set(keyOf(action), intentId);
};

/**
 * Lex deletes what an update leaves out, so it always gets the whole intent. A slot that stays although it isn't defined
 * keeps a priority, without which Lex could not build.
 */
export const updateIntent: Carry = async (applying, action) => {
  const { slots = [], ...members } = desiredIntent(applying, action);
  const intentId = idOf(applying.ids, keyOf(action));
  const names = [...slots.map(({ slotName }) => slotName), ...stayingSlots(applying, action)];
  const slotPriorities = names.map((slotName, index) => ({
    slotId: idOf(applying.ids, slotKey(action.localeId ?? '', action.name, slotName)),
    priority: index + 1,
  }));
  const withPriorities = names.length > 0 ? { slotPriorities } : {};
  const command = { ...members, ...withPriorities, intentId, ...inLocale(applying, action) };
  await applying.lex.send(new UpdateIntentCommand(command));
};

/** The intent's slots go with it. */
export const deleteIntent: Carry = async (applying, action) => {
  const { lex, ids } = applying;
  const part = { intentId: idOf(ids, keyOf(action)), ...inLocale(applying, action) };
  await untilGone(
    () => lex.send(new DeleteIntentCommand(part)),
    () => lex.send(new DescribeIntentCommand(part)),
  );
};

const stayingSlots = ({ wouldPrune }: Applying, { localeId, name: intentName }: Action) =>
  wouldPrune
    .filter((left) => left.kind === 'delete slot' && left.localeId === localeId && left.intentName === intentName)
    .map(({ name }) => name);

const keyOf = ({ localeId = '', name }: Action) => intentKey(localeId, name);

const desiredIntent = (applying: Applying, action: Action) =>
  found(
    desiredLocaleOf(applying, action).intents,
    ({ intentName }) => intentName === action.name,
    `intent ${action.name}`,
  );
