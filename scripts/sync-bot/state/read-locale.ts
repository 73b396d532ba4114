import {
  DescribeIntentCommand,
  DescribeSlotCommand,
  DescribeSlotTypeCommand,
  ListIntentsCommand,
  ListSlotsCommand,
  ListSlotTypesCommand,
  type DescribeBotLocaleResponse,
} from '@aws-sdk/client-lex-models-v2';
import { DRAFT, type ActualIntent, type ActualLocale } from './actual-bot.ts';
import { allPages, readEach } from './all-pages.ts';
import type { Lex } from './lex.ts';

interface InLocale {
  readonly botId: string;
  readonly botVersion: string;
  readonly localeId: string;
}

/** A locale's draft with all its slot types, intents and slots in full. */
export async function readLocale(lex: Lex, botId: string, members: DescribeBotLocaleResponse): Promise<ActualLocale> {
  const locale = { botId, botVersion: DRAFT, localeId: members.localeId ?? '' };
  return { members, slotTypes: await readSlotTypes(lex, locale), intents: await readIntents(lex, locale) };
}

async function readSlotTypes(lex: Lex, locale: InLocale) {
  const pages = await allPages((nextToken) => lex.send(new ListSlotTypesCommand({ ...locale, nextToken })));
  const ids = pages.flatMap(({ slotTypeSummaries = [] }) => slotTypeSummaries.map(({ slotTypeId }) => slotTypeId));
  return readEach(ids, (slotTypeId) => lex.send(new DescribeSlotTypeCommand({ ...locale, slotTypeId })));
}

async function readIntents(lex: Lex, locale: InLocale): Promise<ActualIntent[]> {
  const pages = await allPages((nextToken) => lex.send(new ListIntentsCommand({ ...locale, nextToken })));
  const ids = pages.flatMap(({ intentSummaries = [] }) => intentSummaries.map(({ intentId }) => intentId));
  return readEach(ids, async (intentId) => ({
    members: await lex.send(new DescribeIntentCommand({ ...locale, intentId })),
    slots: await readSlots(lex, { ...locale, intentId }),
  }));
}

async function readSlots(lex: Lex, intent: InLocale & { intentId: string | undefined }) {
  const pages = await allPages((nextToken) => lex.send(new ListSlotsCommand({ ...intent, nextToken })));
  const ids = pages.flatMap(({ slotSummaries = [] }) => slotSummaries.map(({ slotId }) => slotId));
  return readEach(ids, (slotId) => lex.send(new DescribeSlotCommand({ ...intent, slotId })));
}
