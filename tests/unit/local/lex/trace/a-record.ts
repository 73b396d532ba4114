import type { TurnRecord } from '../../../../../local/lex/trace/turn-record.ts';

/** A turn in which nothing happened. */
export const aRecord = (sessionId: string, overrides: Partial<TurnRecord> = {}): TurnRecord => ({
  operation: 'Recognize',
  address: { botId: 'BOT', botAliasId: 'ALIAS', localeId: 'en_US', sessionId },
  bot: null,
  at: 0,
  text: 'hello',
  sentiment: null,
  threshold: null,
  readings: [],
  decision: null,
  steps: [],
  hooks: [],
  furtherHooks: 0,
  before: null,
  after: null,
  messages: [],
  requestAttributes: {},
  error: null,
  milliseconds: { total: 0, understanding: 0, hooks: 0, rest: 0 },
  ...overrides,
});
