import {
  CreateSlotCommand,
  DeleteSlotCommand,
  DescribeSlotCommand,
  UpdateSlotCommand,
} from '@aws-sdk/client-lex-models-v2';
import type { SlotMembers } from '../../bot-definition/index.ts';
import type { Action } from '../plan/action.ts';
import { idByName, listSlots } from '../state/list-parts.ts';
import { desiredLocaleOf, found, inLocale, type Applying, type Carry } from './applying.ts';
import { idOf, intentKey, slotKey, slotTypeKey } from './ids.ts';
import { untilGone } from './until-gone.ts';

/** Makes a slot that is asked for, without what follows its capture: that may name slots that aren't there yet. */
export const createSlot: Carry = async (applying, action) => {
  const { valueElicitationSetting: setting, ...members } = desiredSlot(applying, action);
  const command = new CreateSlotCommand({
    ...members,
    ...inIntent(applying, action),
    valueElicitationSetting: {
      slotConstraint: setting?.slotConstraint,
      promptSpecification: setting?.promptSpecification,
    },
  });
  const slotId = await applying.lex.once(
    async (once) => (await once.send(command)).slotId ?? '',
    async (there) => idByName(await listSlots(there, inIntent(applying, action)), action.name),
  );
  applying.ids.parts.set(keyOf(action), slotId);
};

/** Lex deletes what an update leaves out, so it always gets the whole slot. */
export const updateSlot: Carry = async (applying, action) => {
  const slotId = idOf(applying.ids, keyOf(action));
  const members = desiredSlot(applying, action);
  await applying.lex.send(new UpdateSlotCommand({ ...members, slotId, ...inIntent(applying, action) }));
};

export const deleteSlot: Carry = async (applying, action) => {
  const { lex, ids } = applying;
  const part = { slotId: idOf(ids, keyOf(action)), ...inIntent(applying, action) };
  await untilGone(
    () => lex.send(new DeleteSlotCommand(part)),
    () => lex.send(new DescribeSlotCommand(part)),
  );
};

const keyOf = ({ localeId = '', intentName = '', name }: Action) => slotKey(localeId, intentName, name);

function inIntent(applying: Applying, action: Action) {
  const intentId = idOf(applying.ids, intentKey(action.localeId ?? '', action.intentName ?? ''));
  return { ...inLocale(applying, action), intentId };
}

/** The slot's members as Lex takes them, with the id of its type in place of the name. */
function desiredSlot(applying: Applying, action: Action): Omit<SlotMembers, 'slotTypeName'> & { slotTypeId: string } {
  const { intents } = desiredLocaleOf(applying, action);
  const intent = found(intents, ({ intentName }) => intentName === action.intentName, `intent ${action.intentName}`);
  const slot = found(intent.slots ?? [], ({ slotName }) => slotName === action.name, `slot ${action.name}`);
  const { slotTypeName, ...members } = slot;
  const isBuiltIn = slotTypeName.startsWith('AMAZON.');
  const slotTypeId = isBuiltIn ? slotTypeName : idOf(applying.ids, slotTypeKey(action.localeId ?? '', slotTypeName));
  return { ...members, slotTypeId };
}
