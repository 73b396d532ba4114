import { randomUUID } from 'node:crypto';
import {
  type LexRuntimeV2Client,
  LexRuntimeV2ServiceException,
  RecognizeTextCommand,
} from '@aws-sdk/client-lex-runtime-v2';
import { type Answer, type Choice, pick, toAnswer } from './answer.ts';
import type { Bot } from './bot.ts';
import type { SignRequest } from './sign-requests.ts';
import { hasStackEnded, STACK_HAS_ENDED } from './stack-has-ended.ts';

/** Lex's own limit for one message: https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html */
const LONGEST = 1_024;

export interface Conversation {
  /** Says a line and returns what the bot answers. What Lex would refuse is answered here, and the conversation goes on. */
  say(line: string): Promise<Answer>;
  /** Forgets everything: the next line begins a new conversation. */
  restart(): Answer;
  /** Whether every line so far has been answered. */
  hasGoneWell(): boolean;
}

/** @param signRequest what the chat API and the shop would add to each request */
export function createConversation(
  client: LexRuntimeV2Client,
  bot: Bot,
  signRequest: SignRequest = () => Promise.resolve({}),
): Conversation {
  let sessionId = `chat-${randomUUID()}`;
  let choices: readonly Choice[] = [];
  let hasGoneWell = true;

  const send = async (text: string): Promise<Answer> => {
    const requestAttributes = await signRequest(sessionId);
    const command = new RecognizeTextCommand({ ...bot, sessionId, text, requestAttributes });
    const { messages = [] } = await client.send(command);
    const answer = toAnswer(messages);
    choices = answer.choices;
    return answer.lines.length > 0 ? answer : note('The bot has nothing to say to that.');
  };

  return {
    async say(line) {
      const text = line.trim();
      if (text === '') return note('That was empty, so nothing was sent. Ask something, such as: Where is my order?');
      if (text.length > LONGEST) {
        return note(
          `That was ${text.length} characters, and ${LONGEST} fit. Nothing was sent: please say it in fewer.`,
        );
      }
      try {
        return await send(pick(choices, text)?.says ?? text);
      } catch (error) {
        hasGoneWell = false;
        return note(describe(error));
      }
    },
    restart() {
      sessionId = `chat-${randomUUID()}`;
      choices = [];
      return note('A new conversation.');
    },
    hasGoneWell: () => hasGoneWell,
  };
}

/** Something that the terminal says and not the bot, in brackets. */
const note = (text: string): Answer => ({ lines: [`(${text})`], choices: [] });

function describe(error: unknown): string {
  if (error instanceof LexRuntimeV2ServiceException) return `Lex Local answered ${error.name}: ${error.message}`;
  if (hasStackEnded(error)) return STACK_HAS_ENDED;
  return `Lex Local can't be reached: ${error instanceof Error ? error.message : String(error)}`;
}
