import { CreateBotCommand, UpdateBotCommand } from '@aws-sdk/client-lex-models-v2';
import { findBot } from '../state/find-bot.ts';
import { botSettled } from '../state/settled.ts';
import type { Carry } from './applying.ts';
import { botIdOf } from './ids.ts';

export const createBot: Carry = async (applying) => {
  const { lex, desired, ids } = applying;
  const botId = await lex.once(
    async (once) => (await once.send(new CreateBotCommand(desired.members))).botId ?? '',
    (there) => findBot(there, desired.members.botName),
  );
  ids.bot = botId;
  await botSettled(applying, botId);
};

export const updateBot: Carry = async (applying) => {
  const { lex, desired, ids } = applying;
  await lex.send(new UpdateBotCommand({ ...desired.members, botId: botIdOf(ids) }));
  await botSettled(applying, botIdOf(ids));
};
