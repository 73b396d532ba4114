import { type Answer, beginConversation, type ChatConversation, newMessageId } from '../client/chat-conversation.ts';
import type { Transport } from '../client/transport.ts';
import type { Player } from '../people/cast-of.ts';
import { askedBy } from '../personas/asked.ts';
import { nextAct } from '../personas/next-act.ts';
import type { Act, Scene } from '../personas/persona.ts';
import { intrude } from './intrude.ts';
import type { Meeting } from './meeting.ts';
import { type Exchange, type Intrusion, type Played, wordsIn } from './played.ts';

/** Holds one conversation to its end. */
export async function playConversation(player: Player, transport: Transport, meeting: Meeting): Promise<Played> {
  const { person, persona, network } = player;
  const headers: Record<string, string> = persona.hasPrivacyControl ? { 'sec-gpc': '1' } : {};
  const chat = await beginConversation({ network, headers }, transport);
  const exchanges: Exchange[] = [];
  const intrusions: Intrusion[] = [];
  const acts: Act[] = [];
  const onStage = { chat, exchanges, intrusions, meeting };
  for (;;) {
    const scene = sceneOf(player, exchanges, acts);
    const act = nextAct(persona, scene);
    if (act.does === 'leave') break;
    await perform(act, onStage);
    acts.push(act);
    if (exchanges.at(-1)?.answer.code === 'conversation-over') break;
  }
  meeting.leave();
  const { conversationId, statuses } = chat;
  const transcript = await chat.read();
  return { person, persona, network, conversationId, exchanges, intrusions, statuses, transcript };
}

function sceneOf({ person }: Player, exchanges: readonly Exchange[], acts: readonly Act[]): Scene {
  const last = exchanges.at(-1)?.answer.pieces ?? [];
  const asked = askedBy(last);
  const isQuestion = asked !== 'nothing' && asked !== 'choice' && asked !== 'anything-else';
  const timesAsked = isQuestion ? exchanges.filter((exchange) => exchange.asked === asked).length : 0;
  const choices = last.flatMap((piece) => (piece.kind === 'choices' ? piece.choices : []));
  return { person, asked, timesAsked, told: wordsIn(last), choices, acts };
}

interface OnStage {
  readonly chat: ChatConversation;
  readonly exchanges: Exchange[];
  readonly intrusions: Intrusion[];
  readonly meeting: Meeting;
}

async function perform(act: Exclude<Act, { does: 'leave' }>, { chat, exchanges, intrusions, meeting }: OnStage) {
  const before = exchanges.at(-1)?.answer.pieces ?? [];
  const said = (text: string, answer: Answer) =>
    exchanges.push({ text, asked: askedBy(before), askedIn: wordsIn(before), answer });
  const sayAll = async (texts: readonly string[], idOf: () => string) => {
    const answers = await Promise.all(texts.map((text) => chat.say(text, idOf())));
    for (const [index, answer] of answers.entries()) said(texts[index] ?? '', answer);
  };
  switch (act.does) {
    case 'say':
      return sayAll([act.text], newMessageId);
    case 'say-twice': {
      const id = newMessageId();
      return sayAll([act.text, act.text], () => id);
    }
    case 'say-together':
      return sayAll(act.texts, newMessageId);
    case 'say-at-once':
      await meeting.come();
      return sayAll([act.text], newMessageId);
    case 'rate':
      await chat.rate(act.rating);
      return;
    case 'intrude':
      intrusions.push(...(await intrude(chat)));
  }
}
