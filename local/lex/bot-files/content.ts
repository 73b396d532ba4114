/**
 * Members of a bot, locale, intent, slot or slot type as the models API takes them, with names where the API has ids:
 * `slotTypeId` holds the slot type's name or built-in signature, `slotPriorities[].slotId` the slot's name.
 */
export type Members = Record<string, unknown>;

/** What one file says. */
export interface Part {
  /** Path of the file, for messages about it. */
  file: string;
  /** The id that the part had where it comes from. */
  identifier?: string | undefined;
  members: Members;
}

export interface IntentContent extends Part {
  slots: Part[];
}

export interface LocaleContent extends Part {
  intents: IntentContent[];
  slotTypes: Part[];
}

/** A whole bot as files tell it. Aliases, role, tags and functions aren't in it. */
export interface BotContent extends Part {
  locales: LocaleContent[];
}

/** What an archive holds: its manifest says which. */
export type ArchiveContent = { kind: 'bot'; bot: BotContent } | { kind: 'locale'; locale: LocaleContent };
