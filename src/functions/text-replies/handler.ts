import { readTextReplies } from '#adapters/sms/read-text-reply';
import { answerReply, type ReplyAnswered, type ReplyPorts } from '#business/outreach/index';
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

/** Acts on what customers answer to text messages. */
export const createTextReplies =
  (createPorts: () => Promise<ReplyPorts>, now: () => number) =>
  async (event: unknown): Promise<readonly ReplyAnswered[]> => {
    const replies = readTextReplies(event);
    if (!replies) throw new TextRepliesInvalidError();
    const ports = await createPorts();
    const answered = await Promise.all(replies.map((reply) => answerReply(reply, now(), ports)));
    for (const { wish, outcome = 'none' } of answered) count('TextReplies', { wish, outcome });
    return answered;
  };
