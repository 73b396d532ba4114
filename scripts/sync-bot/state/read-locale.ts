import {
  DescribeIntentCommand,
  DescribeSlotCommand,
  DescribeSlotTypeCommand,
  type DescribeBotLocaleResponse,
} from '@aws-sdk/client-lex-models-v2';
import { DRAFT, type ActualIntent, type ActualLocale } from './actual-bot.ts';
import { readEach } from './all-pages.ts';
import type { Lex } from './lex.ts';
import { listIntents, listSlots, listSlotTypes, type InLocale } from './list-parts.ts';

/** A locale's draft with all its slot types, intents and slots in full: one list or describe call for each. */
export async function readLocale(lex: Lex, botId: string, members: DescribeBotLocaleResponse): Promise<ActualLocale> {
  const locale = { botId, botVersion: DRAFT, localeId: members.localeId ?? '' };
  return { members, slotTypes: await readSlotTypes(lex, locale), intents: await readIntents(lex, locale) };
}

async function readSlotTypes(lex: Lex, locale: InLocale) {
  const slotTypes = await listSlotTypes(lex, locale);
  return readEach(slotTypes, ({ id: slotTypeId }) => lex.send(new DescribeSlotTypeCommand({ ...locale, slotTypeId })));
}

/** Slots are read after the intents and not within them, so that no more calls are under way than `readEach` allows. */
async function readIntents(lex: Lex, locale: InLocale): Promise<ActualIntent[]> {
  const listed = await listIntents(lex, locale);
  const intents = await readEach(listed, async ({ id: intentId }) => {
    const at = { ...locale, intentId };
    return { members: await lex.send(new DescribeIntentCommand(at)), slots: await listSlots(lex, at) };
  });
  const places = intents.flatMap(({ members: { intentId }, slots }) =>
    slots.map(({ id: slotId }) => ({ intentId, slotId })),
  );
  const slots = await readEach(places, (place) => lex.send(new DescribeSlotCommand({ ...locale, ...place })));
  return intents.map(({ members }) => ({
    members,
    slots: slots.filter((_, index) => places[index]?.intentId === members.intentId),
  }));
}
