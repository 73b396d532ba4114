import { readTextReplies } from '#adapters/sms/read-text-reply';
import { type ChannelMessage, enterLine, type EntryPorts } from '#business/channels/index';
import { answerReply, type ReplyAnswered, type ReplyPorts, type TextReply } from '#business/outreach/index';
import { count } from '#platform/index';

/** Something else than answers to text messages came. */
export class TextRepliesInvalidError extends Error {
  readonly code = 'text-replies-invalid';
  readonly retryable = false;

  constructor() {
    super('The event is no text message that came in.');
    this.name = 'TextRepliesInvalidError';
  }
}

export interface TextRepliesPorts extends ReplyPorts, EntryPorts {}

/** Acts on what people text: STOP, HELP and START here, everything else is said to the bot. */
export const createTextReplies =
  (createPorts: () => Promise<TextRepliesPorts>, now: () => number) =>
  async (event: unknown): Promise<readonly ReplyAnswered[]> => {
    const replies = readTextReplies(event);
    if (!replies) throw new TextRepliesInvalidError();
    const ports = await createPorts();
    const answered = await Promise.all(replies.map((reply) => answerReply(reply, now(), ports)));
    for (const { wish, outcome = 'none' } of answered) count('TextReplies', { wish, outcome });
    const forTheBot = replies.filter((_, index) => answered[index]?.wish === 'none');
    await enterLine(
      forTheBot.map((reply) => toMessage(reply, now())),
      now() * 1000,
      ports,
    );
    return answered;
  };

/** The provider says no time. */
const toMessage = ({ id, from, to, text }: TextReply, sentAtEpochSeconds: number): ChannelMessage => ({
  ...{ channel: 'sms', account: to, address: from, providerId: id, sentAtEpochSeconds },
  said: text.trim() === '' ? { kind: 'other' } : { kind: 'words', text },
});
