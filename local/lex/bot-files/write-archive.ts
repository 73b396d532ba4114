import { localeName } from '../locale-name.ts';
import type { ArchiveContent, BotContent, IntentContent, LocaleContent, Members, Part } from './content.ts';
import { MANIFEST, manifestOf } from './manifest.ts';
import type { PartKind } from './part-shapes.ts';
import { REQUEST_OF } from './part-shapes.ts';
import { toFile } from './to-file.ts';
import type { Files } from './zip.ts';

/** Where an export comes from: part of its files. */
export interface Origin {
  botName: string;
  botVersion: string;
}

/** The files of an export as the console writes them, in the order of their paths. */
export function writeArchive(content: ArchiveContent, { botName, botVersion }: Origin): Files {
  const parts =
    content.kind === 'bot'
      ? botFiles(content.bot, botName, botVersion)
      : localeFiles(content.locale, `${botName}/BotLocales`);
  const files = [[MANIFEST, manifestOf(content.kind)] as const, ...parts];
  return new Map(files.sort(byPath).map(([path, json]) => [path, JSON.stringify(json, null, 2)]));
}

type Written = readonly [path: string, json: object];

const byPath = ([one]: Written, [other]: Written): number => (one < other ? -1 : 1);

function botFiles(bot: BotContent, botName: string, version: string): Written[] {
  const locales = bot.locales.flatMap((locale) => localeFiles(locale, `${botName}/BotLocales`));
  return [[`${botName}/Bot.json`, headed({ name: botName, ...idOf(bot), version }, 'bot', bot.members)], ...locales];
}

function localeFiles(locale: LocaleContent, folder: string): Written[] {
  const localeId = String(locale.members.localeId);
  const place = `${folder}/${localeId}`;
  const head = { name: localeName(localeId), identifier: localeId, version: null };
  return [
    [`${place}/BotLocale.json`, headed(head, 'locale', locale.members)],
    ...locale.intents.flatMap((intent) => intentFiles(intent, `${place}/Intents`)),
    ...locale.slotTypes.map((type) => partFile(type, 'slotType', `${place}/SlotTypes`)),
  ];
}

function intentFiles(intent: IntentContent, folder: string): Written[] {
  const written = partFile(intent, 'intent', folder);
  const slots = `${folder}/${String(intent.members.intentName)}/Slots`;
  return [written, ...intent.slots.map((slot) => partFile(slot, 'slot', slots))];
}

const NAMED = {
  intent: ['intentName', 'Intent.json'],
  slot: ['slotName', 'Slot.json'],
  slotType: ['slotTypeName', 'SlotType.json'],
} as const;

function partFile(part: Part, kind: keyof typeof NAMED, folder: string): Written {
  const [nameMember, fileName] = NAMED[kind];
  const name = String(part.members[nameMember]);
  return [`${folder}/${name}/${fileName}`, headed({ name, ...idOf(part) }, kind, part.members)];
}

const idOf = ({ identifier }: Part): object => ({ identifier: identifier ?? null });

const headed = (head: object, kind: PartKind, members: Members): object => ({
  ...head,
  ...(toFile(REQUEST_OF[kind], members) as object),
});
