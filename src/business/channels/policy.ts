/** What holds for conversations in channels. */
export const CHANNEL_POLICY = {
  /** Who is silent for longer begins a new conversation. */
  silenceSeconds: 1_800,
  /**
   * How old a message may be that is still answered.
   *
   * @source https://developers.facebook.com/docs/messenger-platform/policy/policy-overview, "Standard messaging window"; WhatsApp's "customer service window" is as long
   */
  answerWithinSeconds: 86_400,
  /** Where somebody's conversation stands is kept so long after their last message. */
  visitKeptSeconds: 86_400,
  /** For how long a message that is delivered again is known. Meta goes on for seven days, texts for less. */
  messageKeptSeconds: 30 * 86_400,
  /** A message that waits in front of others for longer than this is lost: they don't wait for it any more. */
  lostAfterMs: 120_000,
  /** How long a message waits for those before it, and how often it looks. */
  wait: { mostMs: 8_000, everyMs: 150 },
  /** The same notice is said once in so many seconds to one person. */
  noticeEverySeconds: 600,
} as const;

const MOST_SECONDS = 900;

/** Seconds until a message is tried again: 4, 16, 64, 256, or what the provider asks for. @param attempt 1 for the first */
export const waitAfter = (attempt: number, askedSeconds = 0): number =>
  Math.min(MOST_SECONDS, Math.max(4 ** attempt, askedSeconds));
