import type {
  CreateIntentRequest,
  DeleteIntentRequest,
  DescribeIntentRequest,
  ListIntentsRequest,
  UpdateIntentRequest,
} from '@aws-sdk/client-lex-models-v2';
import { FALLBACK_SIGNATURE } from '../definition.ts';
import { notFound, preconditionFailed, validationError } from '../errors.ts';
import { own } from '../own.ts';
import { changeLocale, writeLocale } from './change.ts';
import { listPage } from './paging.ts';
import type { IntentRecord, LocaleRecord } from './records.ts';
import { FALLBACK_INTENT_ID } from './records.ts';
import { isKnownIntentSignature, isReservedIntentName } from './reserved-names.ts';
import type { BotStore, LocaleAddress } from './store.ts';
import { refuseTakenName, requireIntent, requireLocale, without } from './store.ts';

export function createIntentOperations(store: BotStore) {
  return {
    CreateIntent(input: CreateIntentRequest & { intentName: string }) {
      const locale = changeLocale(store, input);
      checkName(locale, input.intentName);
      checkParent(input.parentIntentSignature, false);
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
      if (input.intentName !== before.intentName) checkName(locale, input.intentName, before.intentId);
      checkParent(input.parentIntentSignature, before.intentId === FALLBACK_INTENT_ID);
      for (const { slotId } of input.slotPriorities ?? []) {
        if (!own(before.slots, slotId))
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
      const locale = requireLocale(store, input, validationError);
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

/** A locale has one FallbackIntent, which it comes with and keeps. */
function checkParent(signature: string | undefined, isFallback: boolean): void {
  if (signature !== undefined && !isKnownIntentSignature(signature)) {
    throw validationError(`Value at 'parentIntentSignature': there is no built-in intent '${signature}'.`);
  }
  if ((signature === FALLBACK_SIGNATURE) !== isFallback) {
    throw preconditionFailed(`Intent '${FALLBACK_INTENT_ID}' and no other has the signature '${FALLBACK_SIGNATURE}'.`);
  }
}
