import {
  CreateSlotTypeCommand,
  DeleteSlotTypeCommand,
  DescribeSlotTypeCommand,
  UpdateSlotTypeCommand,
} from '@aws-sdk/client-lex-models-v2';
import type { Action } from '../plan/action.ts';
import { idByName, listSlotTypes } from '../state/list-parts.ts';
import { desiredLocaleOf, found, inLocale, type Applying, type Carry } from './applying.ts';
import { idOf, slotTypeKey } from './ids.ts';
import { untilGone } from './until-gone.ts';

export const createSlotType: Carry = async (applying, action) => {
  const { lex, ids } = applying;
  const command = new CreateSlotTypeCommand({ ...desiredSlotType(applying, action), ...inLocale(applying, action) });
  const slotTypeId = await lex.once(
    async (once) => (await once.send(command)).slotTypeId ?? '',
    async (there) => idByName(await listSlotTypes(there, inLocale(applying, action)), action.name),
  );
  ids.parts.set(keyOf(action), slotTypeId);
};

export const updateSlotType: Carry = async (applying, action) => {
  const slotTypeId = idOf(applying.ids, keyOf(action));
  const members = desiredSlotType(applying, action);
  await applying.lex.send(new UpdateSlotTypeCommand({ ...members, slotTypeId, ...inLocale(applying, action) }));
};

export const deleteSlotType: Carry = async (applying, action) => {
  const { lex, ids } = applying;
  const part = { slotTypeId: idOf(ids, keyOf(action)), ...inLocale(applying, action) };
  await untilGone(
    () => lex.send(new DeleteSlotTypeCommand(part)),
    () => lex.send(new DescribeSlotTypeCommand(part)),
  );
};

const keyOf = ({ localeId = '', name }: Action) => slotTypeKey(localeId, name);

const desiredSlotType = (applying: Applying, action: Action) =>
  found(
    desiredLocaleOf(applying, action).slotTypes,
    ({ slotTypeName }) => slotTypeName === action.name,
    `slot type ${action.name}`,
  );
