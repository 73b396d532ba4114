import type { BotContent, LocaleContent } from '../../local/lex/bot-files/content.ts';
import { intentContent } from '../../local/lex/bot-files/intent-content.ts';
import { FALLBACK_SIGNATURE } from '../../local/lex/definition.ts';
import { FALLBACK_INTENT_ID } from '../../local/lex/models/records.ts';
import { idFrom } from '../../local/lex/models/store.ts';
import type { DesiredBot, DesiredLocale } from '../sync-bot/target/desired-bot.ts';

/** A desired bot as an archive tells it. Lex gives ids of its own at import; these only have their form. */
export function botContent({ members, locales }: DesiredBot): BotContent {
  const identifier = idFrom(members.botName);
  return { file: 'bot.json', identifier, members: { ...members }, locales: locales.map(localeContent) };
}

function localeContent({ members, intents, slotTypes }: DesiredLocale): LocaleContent {
  const { localeId } = members;
  return {
    file: localeId,
    members: { ...members },
    slotTypes: slotTypes.map((type) => ({
      file: type.slotTypeName,
      identifier: idFrom(`${localeId}/${type.slotTypeName}`),
      members: { ...type },
    })),
    intents: intents.map((intent) => {
      const { slots, ...content } = intentContent(intent.intentName, { ...intent });
      const isFallback = intent.parentIntentSignature === FALLBACK_SIGNATURE;
      const place = `${localeId}/${intent.intentName}`;
      return {
        ...content,
        identifier: isFallback ? FALLBACK_INTENT_ID : idFrom(place),
        slots: slots.map((slot) => ({ ...slot, identifier: idFrom(`${place}/${String(slot.members.slotName)}`) })),
      };
    }),
  };
}
