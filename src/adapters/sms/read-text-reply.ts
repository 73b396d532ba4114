import * as z from 'zod/mini';
import type { TextReply } from '#business/outreach/index';

const batchSchema = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })) });
const replySchema = z.object({
  originationNumber: z.string(),
  destinationNumber: z._default(z.string(), ''),
  messageBody: z.string(),
  inboundMessageId: z.string().check(z.minLength(1)),
});

/**
 * Reads text messages that came in, as SNS brings them; undefined when one of them is none.
 *
 * @source https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html
 */
export function readTextReplies(event: unknown): readonly TextReply[] | undefined {
  const batch = z.safeParse(batchSchema, event);
  if (!batch.success) return undefined;
  const replies = batch.data.Records.map(({ Sns }) => z.safeParse(replySchema, parseJson(Sns.Message)));
  if (!replies.every(({ success }) => success)) return undefined;
  return replies.flatMap(({ data }) =>
    data
      ? [
          {
            id: data.inboundMessageId,
            from: data.originationNumber,
            to: data.destinationNumber,
            text: data.messageBody,
          },
        ]
      : [],
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
