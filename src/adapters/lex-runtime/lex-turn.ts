import type { GetSessionCommandOutput, Message, RecognizeTextCommandOutput } from '@aws-sdk/client-lex-runtime-v2';

/** What Lex tells of a turn: what was said, where the dialog stands, what the client keeps. */
export interface LexTurn {
  readonly said: readonly {
    readonly text?: string;
    readonly card?: {
      readonly title?: string;
      readonly subtitle?: string;
      readonly buttons: readonly { readonly text: string; readonly value: string }[];
    };
  }[];
  readonly intent: string;
  readonly state: 'in-progress' | 'fulfilled' | 'failed';
  /** 0 to 1; absent where Lex doesn't score. */
  readonly confidence?: number;
  readonly sessionAttributes: Readonly<Record<string, string>>;
}

type LexAnswer = RecognizeTextCommandOutput | GetSessionCommandOutput;

const STATES: Readonly<Record<string, LexTurn['state']>> = { Fulfilled: 'fulfilled', Failed: 'failed' };

export function toLexTurn({ messages, sessionState, interpretations }: LexAnswer): LexTurn {
  const { intent, sessionAttributes } = sessionState ?? {};
  const confidence = confidenceIn(interpretations, intent?.name);
  return {
    said: (messages ?? []).map(saidBy),
    intent: intent?.name ?? '',
    state: stateOf(intent?.state),
    ...(confidence !== undefined && { confidence }),
    sessionAttributes: sessionAttributes ?? {},
  };
}

const stateOf = (state = ''): LexTurn['state'] => STATES[state] ?? 'in-progress';

const confidenceIn = (read: LexAnswer['interpretations'], name: string | undefined): number | undefined =>
  read?.find(({ intent }) => intent?.name === name)?.nluConfidence?.score;

/** Only what a page shows: text and cards. */
function saidBy({ contentType, content, imageResponseCard: card }: Message): LexTurn['said'][number] {
  if (!card) return contentType === 'PlainText' && content ? { text: content } : {};
  const { title, subtitle, buttons = [] } = card;
  return {
    card: {
      ...(title !== undefined && { title }),
      ...(subtitle !== undefined && { subtitle }),
      buttons: buttons.map(({ text = '', value = '' }) => ({ text, value })),
    },
  };
}
