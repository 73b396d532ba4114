import type {
  CreateIntentRequest,
  DeleteIntentRequest,
  DescribeIntentRequest,
  ListIntentsRequest,
  UpdateIntentRequest,
} from '@aws-sdk/client-lex-models-v2';
import { notFound, preconditionFailed, validationError } from '../errors.ts';
import { changeLocale, writeLocale } from './change.ts';
import { listPage } from './paging.ts';
import type { IntentRecord, LocaleRecord } from './records.ts';
import { FALLBACK_INTENT_ID } from './records.ts';
import { isReservedIntentName } from './reserved-names.ts';
import type { BotStore, LocaleAddress } from './store.ts';
import { refuseTakenName, requireIntent, requireLocale, without } from './store.ts';

export function createIntentOperations(store: BotStore) {
  return {
    CreateIntent(input: CreateIntentRequest & { intentName: string }) {
      const locale = changeLocale(store, input);
      checkName(locale, input.intentName);
      const now = store.now();
      const dates = { creationDateTime: now, lastUpdatedDateTime: now };
      const intent: IntentRecord = { ...input, ...dates, intentId: store.newId(), slots: {} };
      writeLocale(store, input, locale, { intents: { ...locale.intents, [intent.intentId]: intent } });
      return intent;
    },

    /** Replaces the whole intent: a member that is left out is deleted. Slots are resources of their own and stay. */
    UpdateIntent(input: UpdateIntentRequest & { intentName: string; intentId: string }) {
      const locale = changeLocale(store, input);
      const before = requireIntent(locale, input.intentId, preconditionFailed);
      if (before.intentId !== FALLBACK_INTENT_ID) checkName(locale, input.intentName, before.intentId);
      for (const { slotId } of input.slotPriorities ?? []) {
        if (!before.slots[slotId ?? ''])
          throw preconditionFailed(`slotPriorities names slot '${slotId}', which does not exist.`);
      }
      const { slots, creationDateTime } = before;
      const intent: IntentRecord = { ...input, slots, creationDateTime, lastUpdatedDateTime: store.now() };
      writeLocale(store, input, locale, { intents: { ...locale.intents, [intent.intentId]: intent } });
      return intent;
    },

    DescribeIntent(input: DescribeIntentRequest) {
      const intent = requireIntent(requireLocale(store, input, notFound), input.intentId, notFound);
      return { ...intent, ...addressOf(input) };
    },

    ListIntents(input: ListIntentsRequest) {
      const locale = requireLocale(store, input, preconditionFailed);
      const { items, ...page } = listPage(Object.values(locale.intents), input, 'intentName');
      return { ...addressOf(input), intentSummaries: items, ...page };
    },

    DeleteIntent(input: DeleteIntentRequest) {
      const locale = changeLocale(store, input);
      const { intentId } = requireIntent(locale, input.intentId, preconditionFailed);
      if (intentId === FALLBACK_INTENT_ID) throw preconditionFailed("FallbackIntent can't be deleted.");
      writeLocale(store, input, locale, { intents: without(locale.intents, intentId) });
      return {};
    },
  };
}

export const addressOf = ({ botId, botVersion, localeId }: LocaleAddress): LocaleAddress => ({
  botId,
  botVersion,
  localeId,
});

function checkName(locale: LocaleRecord, name: string, ownId?: string): void {
  if (isReservedIntentName(name)) {
    throw validationError(
      `Value at 'intentName': the specified intent name conflicts with a built-in intent name: ${name}`,
    );
  }
  const names = Object.values(locale.intents).map((intent) => ({ id: intent.intentId, name: intent.intentName }));
  refuseTakenName(names, name, ownId);
}
