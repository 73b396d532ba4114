import * as z from 'zod/mini';
import { type ChallengeName, type CodeSent, sendCode, type SendCodePorts } from '#business/one-time-codes/index';
import { count, logger } from '#platform/index';

/** Something else than dialog management called. */
export class CodeEventInvalidError extends Error {
  readonly code = 'code-event-invalid';
  readonly retryable = false;

  constructor() {
    super('The event names no challenge.');
    this.name = 'CodeEventInvalidError';
  }
}

const eventSchema = z.object({ conversationId: z.string(), challengeId: z.string() });

/** Sends the code that the event names, at most once, and counts how that ended. */
export const createCodeSender =
  (createPorts: () => Promise<SendCodePorts>, now: () => number) =>
  async (event: unknown): Promise<CodeSent> => {
    const parsed = z.safeParse(eventSchema, event);
    if (!parsed.success) throw new CodeEventInvalidError();

    const sent = await sendCode(parsed.data, now(), await createPorts());
    count('CodesSent', { outcome: sent.kind });
    if (sent.kind === 'refused' || sent.kind === 'unknown') reportTrouble(sent, parsed.data);
    return sent;
  };

function reportTrouble(sent: CodeSent, { challengeId }: ChallengeName): void {
  const code = sent.kind === 'refused' ? sent.code : undefined;
  logger.warn('A code was not sent for sure.', { outcome: sent.kind, code, challengeId });
}
