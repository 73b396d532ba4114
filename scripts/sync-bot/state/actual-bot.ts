import type {
  DescribeBotAliasResponse,
  DescribeBotLocaleResponse,
  DescribeBotResponse,
  DescribeBotVersionResponse,
  DescribeIntentResponse,
  DescribeSlotResponse,
  DescribeSlotTypeResponse,
} from '@aws-sdk/client-lex-models-v2';

export interface ActualIntent {
  readonly members: DescribeIntentResponse;
  readonly slots: readonly DescribeSlotResponse[];
}

export interface ActualLocale {
  readonly members: DescribeBotLocaleResponse;
  readonly slotTypes: readonly DescribeSlotTypeResponse[];
  readonly intents: readonly ActualIntent[];
}

/** The bot as Lex describes it: the draft, its aliases (the test alias among them) and the newest version. */
export interface ActualBot {
  readonly botId: string;
  readonly members: DescribeBotResponse;
  readonly locales: readonly ActualLocale[];
  readonly aliases: readonly DescribeBotAliasResponse[];
  /** Numbers of all versions. */
  readonly versions: readonly string[];
  readonly newestVersion?: DescribeBotVersionResponse;
}

/** Every bot has this alias from the start; it serves the draft to the console's test window. */
export const TEST_ALIAS = { botAliasId: 'TSTALIASID', botAliasName: 'TestBotAlias', botVersion: 'DRAFT' } as const;

/** Every locale has this intent from the start; it can be changed, not made or deleted. */
export const FALLBACK_INTENT = { intentId: 'FALLBCKINT', intentName: 'FallbackIntent' } as const;

export const DRAFT = 'DRAFT';
