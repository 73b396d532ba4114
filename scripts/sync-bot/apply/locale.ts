import {
  BuildBotLocaleCommand,
  CreateBotLocaleCommand,
  DescribeBotLocaleCommand,
  UpdateBotLocaleCommand,
  type DescribeBotLocaleResponse,
} from '@aws-sdk/client-lex-models-v2';
import { SyncBotError } from '../errors.ts';
import { DRAFT } from '../state/actual-bot.ts';
import { listLocaleIds } from '../state/list-parts.ts';
import { localeSettled, type Waiting } from '../state/settled.ts';
import { desiredLocaleOf, inLocale, type Carry } from './applying.ts';
import { botIdOf } from './ids.ts';
import { modelAccessHint } from './model-access-hint.ts';
import { waitUntil } from './wait-until.ts';

export const createLocale: Carry = async (applying, action) => {
  const { members } = desiredLocaleOf(applying, action);
  const command = new CreateBotLocaleCommand({ ...members, ...inLocale(applying, action) });
  await applying.lex.once(
    async (once) => (await once.send(command)).localeId ?? '',
    async (there) => (await listLocaleIds(there, botIdOf(applying.ids))).find((id) => id === members.localeId),
  );
  await localeReady(applying, botIdOf(applying.ids), members.localeId);
};

export const updateLocale: Carry = async (applying, action) => {
  const { members } = desiredLocaleOf(applying, action);
  await applying.lex.send(new UpdateBotLocaleCommand({ ...members, ...inLocale(applying, action) }));
  await localeReady(applying, botIdOf(applying.ids), members.localeId);
};

async function localeReady(waiting: Waiting, botId: string, localeId: string): Promise<void> {
  const { botLocaleStatus, failureReasons = [] } = await localeSettled(waiting, botId, localeId);
  if (botLocaleStatus === 'Failed' && failureReasons.length > 0) {
    waiting.say(`Lex says of ${localeId}: ${failureReasons.join(' ')}`);
  }
}

export const buildLocaleAction: Carry = (applying, action) =>
  buildLocale(applying, { botId: botIdOf(applying.ids), localeId: action.localeId ?? '', region: applying.region });

/** Builds a locale's draft and waits for it. @throws SyncBotError `build` with Lex's reasons when it fails */
export async function buildLocale(
  { lex, ...waiting }: Waiting,
  { botId, localeId, region }: { botId: string; localeId: string; region: string },
): Promise<void> {
  const locale = { botId, botVersion: DRAFT, localeId };
  const describe = new DescribeBotLocaleCommand(locale);
  const { lastBuildSubmittedDateTime: before } = await lex.send(describe);
  await lex.once(
    async (once) => (await once.send(new BuildBotLocaleCommand(locale))).lastBuildSubmittedDateTime,
    async (there) => submittedAfter(before, await there.send(describe)),
  );
  const built = await waitUntil({
    ...waiting,
    what: `the build of ${localeId}`,
    timeoutSeconds: 1200,
    read: () => lex.send(describe),
    isDone: ({ botLocaleStatus = '' }) => ['Built', 'Failed', 'NotBuilt', 'Deleting'].includes(botLocaleStatus),
  });
  if (built.botLocaleStatus === 'Built') return;

  const { failureReasons = [], recommendedActions = [], generativeAISettings } = built;
  const told = [...failureReasons, ...recommendedActions];
  const lines = told.length > 0 ? told : [`Lex gives no reason; the locale is ${built.botLocaleStatus}.`];
  const hint = modelAccessHint(told.join(' '), generativeAISettings, region);
  throw new SyncBotError('build', [`Lex could not build ${localeId}:`, ...lines, ...hint].join('\n  '));
}

/** When the build that was asked for began, if it did. */
function submittedAfter(before: Date | undefined, { lastBuildSubmittedDateTime: at }: DescribeBotLocaleResponse) {
  return at !== undefined && (before === undefined || at > before) ? at : undefined;
}
