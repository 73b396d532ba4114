import { type IntentName, SLOT_NAMES } from '#generated/bot';

interface LexEventOptions {
  readonly intent?: string;
  readonly source?: 'DialogCodeHook' | 'FulfillmentCodeHook';
  readonly label?: string | null | undefined;
  /** The customer's words in the slots that are filled. */
  readonly said?: Readonly<Record<string, string>>;
  readonly confirmationState?: 'None' | 'Confirmed' | 'Denied';
  readonly sessionAttributes?: Readonly<Record<string, string>> | null;
  readonly words?: string;
  readonly sessionId?: string;
  readonly requestAttributes?: Readonly<Record<string, string>> | null;
}

/** A scalar slot as Lex sends it. */
export const lexSlot = (said: string, understood: string | null = said) => ({
  shape: 'Scalar',
  value: { originalValue: said, interpretedValue: understood, resolvedValues: understood === null ? [] : [understood] },
});

const DEFAULTS = {
  intent: 'CheckOrderStatus',
  source: 'DialogCodeHook',
  said: {},
  confirmationState: 'None',
  sessionAttributes: {},
  words: 'where is my package',
  sessionId: 'session-1',
  requestAttributes: null,
} as const satisfies LexEventOptions;

/**
 * An event as Lex V2 sends it to a code hook, with the members that we don't read as well: the start of
 * CheckOrderStatus unless said otherwise.
 */
export function aLexEvent(options: LexEventOptions = {}) {
  const { source, sessionId, words, label, sessionAttributes, requestAttributes, ...about } = {
    ...DEFAULTS,
    ...options,
  };
  const intent = lexIntent(about, source === 'DialogCodeHook' ? 'InProgress' : 'ReadyForFulfillment');
  return {
    messageVersion: '1.0',
    invocationSource: source,
    inputMode: 'Text',
    responseContentType: 'text/plain; charset=utf-8',
    sessionId,
    inputTranscript: words,
    ...(label !== undefined && { invocationLabel: label }),
    bot: {
      id: 'BOT1234567',
      name: 'SmartCommerceBot',
      localeId: 'en_US',
      version: '1',
      aliasId: 'ALIAS12345',
      aliasName: 'live',
    },
    interpretations: [{ intent, nluConfidence: 0.9, interpretationSource: 'Lex' }],
    requestAttributes,
    sessionState: {
      activeContexts: [],
      sessionAttributes,
      intent,
      originatingRequestId: '11111111-2222-4333-8444-555555555555',
    },
    transcriptions: [{ transcription: words, transcriptionConfidence: 1 }],
  };
}

type AboutIntent = Required<Pick<LexEventOptions, 'intent' | 'said' | 'confirmationState'>>;

/** Every slot of the intent is there, null while it is unfilled. */
function lexIntent({ intent: name, said, confirmationState }: AboutIntent, state: string) {
  const slotNames: readonly string[] = Object.hasOwn(SLOT_NAMES, name) ? SLOT_NAMES[name as IntentName] : [];
  const empty = Object.fromEntries(slotNames.map((slot) => [slot, null]));
  const filled = Object.fromEntries(Object.entries(said).map(([slot, value]) => [slot, lexSlot(value)]));
  return { name, slots: { ...empty, ...filled }, state, confirmationState };
}
