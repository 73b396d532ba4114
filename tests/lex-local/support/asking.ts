import { asking, symptoms, treatments } from '../fixtures/dentist.ts';
import type { Chat, Clinic, Reply } from './clinic.ts';
import type { SlotTypeDefinition } from './definition.ts';

/** The value of the slot that a bot made by `asking` asks for. */
export const slotOf = (reply: Reply) => reply.sessionState?.intent?.slots?.['Answer']?.value;

interface Options {
  localeId?: string;
  slotTypes?: SlotTypeDefinition[];
}

/** Asks for values of slot types: one bot per type and locale, one conversation per question. */
export function createAsk(clinic: () => Clinic, { localeId = 'en_US', slotTypes = [] }: Options = {}) {
  const bots = new Map<string, Awaited<ReturnType<Clinic['deploy']>>>();

  /** A conversation in which a value of the type has just been asked for. */
  async function chatAbout(type: string): Promise<Chat> {
    const definition = {
      slotTypes: [treatments, symptoms, ...slotTypes],
      intents: [asking(type)],
      locale: { localeId },
    };
    const bot = bots.get(type) ?? (await clinic().deploy(definition));
    bots.set(type, bot);
    const chat = bot.chat();
    await chat.say('ask me');
    return chat;
  }

  /** The value that an answer gives a slot of the type: [originalValue, interpretedValue], or null for none. */
  const answer = async (type: string, text: string): Promise<[string | undefined, string | undefined] | null> => {
    const value = slotOf(await (await chatAbout(type)).say(text));
    return value ? [value.originalValue, value.interpretedValue] : null;
  };

  return { chatAbout, answer };
}
