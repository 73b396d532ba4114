import { format, resolveConfig } from 'prettier';
import type { BotDefinition, IntentMembers } from '../bot-definition/index.ts';

/** Where the generated questions go, relative to the repository. */
export const QUESTIONS_FILE = 'src/generated/questions.ts';

/**
 * The TypeScript source of every slot's question in bot-definition, in its variations: what code says when it asks for
 * a slot itself, so that no question is written twice. In the first locale, which is the one that code speaks.
 */
export async function questionsSource({ locales: [locale] }: BotDefinition): Promise<string> {
  const intents = (locale?.intents ?? []).map(({ data }) => data).filter(({ slots = [] }) => slots.length > 0);
  const entries = intents.map(({ intentName, slots = [] }) => {
    const questions = slots.map((slot) => `${slot.slotName}: ${JSON.stringify(questionsOf(slot))},`);
    return `${intentName}: {\n${questions.join('\n')}\n},`;
  });
  const source = `// Generated from bot-definition by \`npm run generate\`; do not edit.

    /** The question for each slot: first as it is asked, then as it is asked again. */
    export const QUESTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {\n${entries.join('\n')}\n};`;
  return format(source, { ...(await resolveConfig(QUESTIONS_FILE)), parser: 'typescript' });
}

type SlotMembers = NonNullable<IntentMembers['slots']>[number];

function questionsOf({ valueElicitationSetting }: SlotMembers): string[] {
  const [group] = valueElicitationSetting?.promptSpecification?.messageGroups ?? [];
  const messages = [group?.message, ...(group?.variations ?? [])];
  return messages.flatMap((message) => message?.plainTextMessage?.value ?? []);
}
