import type {
  CreateSlotRequest,
  DeleteSlotRequest,
  DescribeSlotRequest,
  ListSlotsRequest,
  UpdateSlotRequest,
} from '@aws-sdk/client-lex-models-v2';
import { notFound, preconditionFailed, validationError } from '../errors.ts';
import { own } from '../own.ts';
import { changeLocale, writeLocale } from './change.ts';
import { addressOf } from './intents.ts';
import { listPage } from './paging.ts';
import type { IntentRecord, LocaleRecord, SlotRecord } from './records.ts';
import { checkSlotShape, requireKnownSlotType } from './slot-shapes.ts';
import type { BotStore, LocaleAddress, MissingError } from './store.ts';
import { refuseTakenName, requireIntent, requireLocale, required, without } from './store.ts';

export function createSlotOperations(store: BotStore) {
  const change = (input: LocaleAddress & { intentId: string | undefined }): [LocaleRecord, IntentRecord] => {
    const locale = changeLocale(store, input);
    return [locale, requireIntent(locale, input.intentId, preconditionFailed)];
  };

  const writeSlots = (
    address: LocaleAddress,
    locale: LocaleRecord,
    intent: IntentRecord,
    slots: IntentRecord['slots'],
  ): void =>
    writeLocale(store, address, locale, { intents: { ...locale.intents, [intent.intentId]: { ...intent, slots } } });

  return {
    CreateSlot(input: CreateSlotRequest & { slotName: string }) {
      const [locale, intent] = change(input);
      refuseTakenName(namesOf(intent), input.slotName);
      checkSlotType(locale, input);
      const now = store.now();
      const slot: SlotRecord = { ...input, slotId: store.newId(), creationDateTime: now, lastUpdatedDateTime: now };
      writeSlots(input, locale, intent, { ...intent.slots, [slot.slotId]: slot });
      return slot;
    },

    UpdateSlot(input: UpdateSlotRequest & { slotName: string; slotId: string }) {
      const [locale, intent] = change(input);
      const { creationDateTime } = requireSlot(intent, input.slotId, preconditionFailed);
      refuseTakenName(namesOf(intent), input.slotName, input.slotId);
      checkSlotType(locale, input);
      const slot: SlotRecord = { ...input, creationDateTime, lastUpdatedDateTime: store.now() };
      writeSlots(input, locale, intent, { ...intent.slots, [slot.slotId]: slot });
      return slot;
    },

    DescribeSlot(input: DescribeSlotRequest) {
      const intent = requireIntent(requireLocale(store, input, notFound), input.intentId, notFound);
      return { ...requireSlot(intent, input.slotId, notFound), ...addressOf(input), intentId: intent.intentId };
    },

    ListSlots(input: ListSlotsRequest) {
      const intent = requireIntent(requireLocale(store, input, validationError), input.intentId, validationError);
      const { items, ...page } = listPage(Object.values(intent.slots), input, 'slotName');
      return { ...addressOf(input), intentId: intent.intentId, slotSummaries: items.map(summarize), ...page };
    },

    DeleteSlot(input: DeleteSlotRequest) {
      const [locale, intent] = change(input);
      const { slotId, slotName } = requireSlot(intent, input.slotId, preconditionFailed);
      if (intent.slotPriorities?.some((priority) => priority.slotId === slotId)) {
        throw preconditionFailed(
          `Slot '${slotName}' is in slotPriorities of '${intent.intentName}': update the intent first.`,
        );
      }
      writeSlots(input, locale, intent, without(intent.slots, slotId));
      return {};
    },
  };
}

const summarize = (slot: SlotRecord): object => ({
  ...slot,
  slotConstraint: slot.valueElicitationSetting?.slotConstraint,
  valueElicitationPromptSpecification: slot.valueElicitationSetting?.promptSpecification,
});

const namesOf = (intent: IntentRecord) =>
  Object.values(intent.slots).map((slot) => ({ id: slot.slotId, name: slot.slotName }));

const requireSlot = (intent: IntentRecord, slotId: string | undefined, missing: MissingError): SlotRecord =>
  required(own(intent.slots, slotId), missing, `Slot '${slotId}' of intent '${intent.intentName}' was not found.`);

function checkSlotType(locale: LocaleRecord, slot: CreateSlotRequest | UpdateSlotRequest): void {
  if (slot.slotTypeId !== undefined) requireKnownSlotType(locale, slot.slotTypeId, 'slotTypeId');
  checkSlotShape(locale, slot);
}
