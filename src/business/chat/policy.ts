/** What a page may do, and how long things take. */
export const CHAT_POLICY = {
  /** How long a token is good for; each answer brings a new one. */
  tokenSeconds: 1_800,
  /** How long the word is good that the bot gets of who is calling. */
  callerProofSeconds: 300,
  mostBodyBytes: 8_192,
  /** Lex's event of 12 KB holds the words twice, beside a memory, a shop token and a sign-up's details at their longest. */
  text: { mostCharacters: 1_024, mostBytes: 1_400 },
  /** UTF-8 bytes where the bot asks for something in the customer's own words: the event then holds them 15 times. */
  ownWordsMostBytes: {
    CallbackTopic: 360,
    ReturnItem: 360,
    Product: 360,
    CustomerFirstName: 200,
    CustomerLastName: 200,
  } as Readonly<Record<string, number>>,
  /** Of the shop's login; one that is longer is none. */
  mostShopTokenCharacters: 1_024,
  /** A conversation that has as many is over: none that a person holds comes near. */
  mostMessages: 500,
  /** How many messages, with their answers, are read again; the latest. */
  mostRead: 100,
  inbox: { mostMessages: 50 },
} as const;

/**
 * How one message is answered, in milliseconds. Its function ends after 29 seconds, the HTTP API waits 30; a turn of Lex
 * takes no longer than the router's 25 seconds.
 */
export const TURN_TIMES = {
  /** How long a message waits until the one before is answered. */
  mostWaitMs: 8_000,
  lookAgainMs: 120,
  /** From a message's arrival to the end of asking Lex. */
  answerWithinMs: 25_500,
  /** How often, after an unknown outcome, the session is asked whether the turn was taken, and how long after each other. */
  findOut: { times: 3, everyMs: 600 },
  /** Longer than a turn of Lex, from its begin, and than the function: whoever comes after it finds nobody at work. */
  leaseSeconds: 40,
} as const;

/** How often something may be done in a window of time, by whom it is counted. */
export interface ChatLimit {
  readonly by: 'caller' | 'conversation';
  readonly most: number;
  readonly windowSeconds: number;
}

/** What a page does, and how often it may. */
export const CHAT_LIMITS = {
  begin: [{ by: 'caller', most: 30, windowSeconds: 3_600 }],
  say: [
    { by: 'conversation', most: 20, windowSeconds: 60 },
    { by: 'caller', most: 60, windowSeconds: 60 },
  ],
  look: [{ by: 'caller', most: 240, windowSeconds: 60 }],
} as const satisfies Readonly<Record<string, readonly ChatLimit[]>>;
export type ChatDeed = keyof typeof CHAT_LIMITS;
