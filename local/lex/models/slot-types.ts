import type {
  CreateSlotTypeRequest,
  DeleteSlotTypeRequest,
  DescribeSlotTypeRequest,
  ListSlotTypesRequest,
  UpdateSlotTypeRequest,
} from '@aws-sdk/client-lex-models-v2';
import { notFound, preconditionFailed, validationError } from '../errors.ts';
import { own } from '../own.ts';
import { changeLocale, writeLocale } from './change.ts';
import { checkRegex } from './check-regex.ts';
import { addressOf } from './intents.ts';
import { listPage } from './paging.ts';
import type { LocaleRecord, SlotTypeRecord } from './records.ts';
import { isReservedSlotTypeName } from './reserved-names.ts';
import { checkSlotTypeShape } from './slot-shapes.ts';
import type { BotStore, MissingError } from './store.ts';
import { refuseTakenName, requireLocale, required, without } from './store.ts';

export function createSlotTypeOperations(store: BotStore) {
  return {
    CreateSlotType(input: CreateSlotTypeRequest & { slotTypeName: string }) {
      const locale = changeLocale(store, input);
      checkName(locale, input.slotTypeName);
      checkSlotTypeShape(locale, input);
      checkRegex(input.valueSelectionSetting);
      const now = store.now();
      const dates = { creationDateTime: now, lastUpdatedDateTime: now };
      const slotType: SlotTypeRecord = { ...input, ...dates, slotTypeId: store.newId() };
      writeLocale(store, input, locale, { slotTypes: { ...locale.slotTypes, [slotType.slotTypeId]: slotType } });
      return slotType;
    },

    UpdateSlotType(input: UpdateSlotTypeRequest & { slotTypeName: string; slotTypeId: string }) {
      const locale = changeLocale(store, input);
      const { creationDateTime } = requireSlotType(locale, input.slotTypeId, preconditionFailed);
      checkName(locale, input.slotTypeName, input.slotTypeId);
      checkSlotTypeShape(locale, input);
      checkRegex(input.valueSelectionSetting);
      const slotType: SlotTypeRecord = { ...input, creationDateTime, lastUpdatedDateTime: store.now() };
      writeLocale(store, input, locale, { slotTypes: { ...locale.slotTypes, [slotType.slotTypeId]: slotType } });
      return slotType;
    },

    DescribeSlotType(input: DescribeSlotTypeRequest) {
      const slotType = requireSlotType(requireLocale(store, input, notFound), input.slotTypeId, notFound);
      return { ...slotType, ...addressOf(input) };
    },

    ListSlotTypes(input: ListSlotTypesRequest) {
      const locale = requireLocale(store, input, validationError);
      const all = Object.values(locale.slotTypes).map((type) => ({ ...type, slotTypeCategory: 'Custom' }));
      const { items, ...page } = listPage(all, input, 'slotTypeName');
      return { ...addressOf(input), slotTypeSummaries: items, ...page };
    },

    DeleteSlotType(input: DeleteSlotTypeRequest) {
      const locale = changeLocale(store, input);
      const { slotTypeId, slotTypeName } = requireSlotType(locale, input.slotTypeId, preconditionFailed);
      const user = userOf(locale, slotTypeId);
      if (user && !input.skipResourceInUseCheck) {
        throw preconditionFailed(`Slot type '${slotTypeName}' is used by ${user}.`);
      }
      writeLocale(store, input, locale, { slotTypes: without(locale.slotTypes, slotTypeId) });
      return {};
    },
  };
}

/** An intent whose slots, or a composite slot type whose sub-slots, are of the type. */
function userOf({ intents, slotTypes }: LocaleRecord, slotTypeId: string): string | undefined {
  const intent = Object.values(intents).find(({ slots }) =>
    Object.values(slots).some((slot) => slot.slotTypeId === slotTypeId),
  );
  const whole = Object.values(slotTypes).find(({ compositeSlotTypeSetting }) =>
    compositeSlotTypeSetting?.subSlots?.some((subSlot) => subSlot.slotTypeId === slotTypeId),
  );
  if (intent) return `intent '${intent.intentName}'`;
  return whole && `slot type '${whole.slotTypeName}'`;
}

const requireSlotType = (locale: LocaleRecord, id: string | undefined, missing: MissingError): SlotTypeRecord =>
  required(own(locale.slotTypes, id), missing, `Slot type '${id}' was not found.`);

function checkName(locale: LocaleRecord, name: string, ownId?: string): void {
  if (isReservedSlotTypeName(name)) {
    throw validationError(`Value at 'slotTypeName': '${name}' is the name of a built-in slot type.`);
  }
  const names = Object.values(locale.slotTypes).map((type) => ({ id: type.slotTypeId, name: type.slotTypeName }));
  refuseTakenName(names, name, ownId);
}
