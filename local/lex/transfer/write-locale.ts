import type { LocaleContent, Members, Part } from '../bot-files/content.ts';
import { FALLBACK_SIGNATURE } from '../definition.ts';
import { preconditionFailed } from '../errors.ts';
import type { LocaleRecord } from '../models/records.ts';
import { DRAFT, FALLBACK_INTENT_ID } from '../models/records.ts';
import type { BotStore } from '../models/store.ts';
import { requireBot, requireLocale, requireVersion } from '../models/store.ts';
import type { Call } from './calls.ts';
import { createCalls } from './calls.ts';
import { naming } from './naming.ts';
import type { IntentWriting } from './write-intent.ts';
import { withTypeIds, writeIntent } from './write-intent.ts';

/** What becomes of a locale that is there: refused, replaced as a whole, or added to, where the same name replaces. */
export type Merge = 'FailOnConflict' | 'Overwrite' | 'Append';

interface LocaleWriting {
  merge: Merge;
  /** Members that go before the content's own. */
  given: Members;
}

/** Writes a locale in the order in which its parts need each other. */
export function writeLocaleContent(store: BotStore, botId: string, content: LocaleContent, how: LocaleWriting): void {
  const call = createCalls(store);
  const members: Members = { ...content.members, ...how.given };
  const localeId = String(members.localeId);
  const at = { botId, botVersion: DRAFT, localeId };
  const draft = requireVersion(requireBot(store, botId, preconditionFailed), DRAFT, preconditionFailed);
  const operation = draft.locales[localeId] ? 'UpdateBotLocale' : 'CreateBotLocale';
  naming(content.file, () => call(operation, { ...members, ...at }));

  const locale = () => requireLocale(store, at, preconditionFailed);
  const typeIds = new Map(Object.values(locale().slotTypes).map((type) => [type.slotTypeName, type.slotTypeId]));
  writeSlotTypes(call, at, content.slotTypes, typeIds);
  const intentIds = new Map(Object.values(locale().intents).map((intent) => [intent.intentName, intent.intentId]));
  const writing: IntentWriting = { call, at, typeIds, intent: (id) => locale().intents[id] };
  for (const intent of content.intents) {
    const isFallback = intent.members.parentIntentSignature === FALLBACK_SIGNATURE;
    const known = isFallback ? FALLBACK_INTENT_ID : intentIds.get(String(intent.members.intentName));
    writeIntent(writing, intent, known);
  }
  if (how.merge !== 'Append') removeOthers(call, at, locale(), content);
}

/** Types that are made of others come after them. */
function writeSlotTypes(call: Call, at: object, slotTypes: Part[], ids: Map<string, string>): void {
  const isComposite = ({ members }: Part) => (members.compositeSlotTypeSetting === undefined ? 0 : 1);
  for (const { file, members } of [...slotTypes].sort((one, other) => isComposite(one) - isComposite(other))) {
    const name = String(members.slotTypeName);
    const slotTypeId = ids.get(name);
    const input = { ...withTypeIds(members, ids), ...at };
    const result = naming(file, () =>
      slotTypeId === undefined ? call('CreateSlotType', input) : call('UpdateSlotType', { ...input, slotTypeId }),
    );
    ids.set(name, String(result.slotTypeId));
  }
}

function removeOthers(call: Call, at: object, locale: LocaleRecord, content: LocaleContent): void {
  const intents = content.intents.map(({ members }) => members.intentName);
  const others = Object.values(locale.intents).filter(({ intentName }) => !intents.includes(intentName));
  for (const { intentId } of others) if (intentId !== FALLBACK_INTENT_ID) call('DeleteIntent', { ...at, intentId });
  const types = content.slotTypes.map(({ members }) => members.slotTypeName);
  for (const { slotTypeId, slotTypeName } of Object.values(locale.slotTypes))
    if (!types.includes(slotTypeName)) call('DeleteSlotType', { ...at, slotTypeId, skipResourceInUseCheck: true });
}
