import { buildLocale } from './apply/locale.ts';
import { SyncBotError } from './errors.ts';
import type { Session, SyncBotResult } from './session.ts';
import { findBot } from './state/find-bot.ts';
import { localeSettled } from './state/settled.ts';

/** Builds the defined locales as they are in Lex. Versions and aliases stay as they are. */
export async function buildOnly(session: Session): Promise<SyncBotResult> {
  const { lex, sleep, progress, definition, botName, target } = session;
  const localeIds = definition.locales.map(({ locale }) => locale.data.localeId);
  const botId = await findBot(lex, botName);
  if (botId === undefined) throw new SyncBotError('usage', `There is no bot ${botName} yet: run without --build-only.`);

  for (const localeId of localeIds) {
    await progress.step(`Building ${localeId}`, async (say) => {
      await localeSettled({ lex, sleep, say }, botId, localeId);
      await buildLocale({ lex, sleep, say }, { botId, localeId, region: target.region });
    });
  }
  const actions = localeIds.map((localeId) => {
    return { kind: 'build locale', localeId, name: localeId, because: ['asked for'] } as const;
  });
  return { botName, botId, botAliasId: undefined, changed: true, plan: { botName, actions, wouldPrune: [] } };
}
