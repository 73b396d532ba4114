import type { Message, RecognizeTextResponse, SessionState } from '@aws-sdk/client-lex-runtime-v2';

const MAX_MESSAGES = 10;
const MAX_CONTENT = 1024;
const MAX_INTERPRETATIONS = 5;
const ENDED = ['Fulfilled', 'Failed', 'ReadyForFulfillment', 'InProgress'];

type Rule = (state: SessionState) => boolean;

const isOpen: Rule = ({ intent }) => intent?.state === 'InProgress';
const asksKnownSlot: Rule = ({ intent, dialogAction }) =>
  Object.hasOwn(intent?.slots ?? {}, dialogAction?.slotToElicit ?? '');

/** What the rest of the state must be like, by the dialog action. There are no other actions in answers. */
const RULES = new Map<string | undefined, Rule>([
  ['ElicitIntent', () => true],
  ['ElicitSlot', (state) => isOpen(state) && asksKnownSlot(state)],
  ['ConfirmIntent', isOpen],
  ['Close', ({ intent }) => ENDED.includes(intent?.state ?? '')],
]);

const isMessage = ({ content = '', imageResponseCard }: Message): boolean =>
  imageResponseCard !== undefined || (content !== '' && content.length <= MAX_CONTENT);

/** What does not go together in an answer of RecognizeText; undefined when it all does. */
export function inconsistency(body: unknown): string | undefined {
  const { messages = [], sessionState = {}, interpretations = [] } = body as RecognizeTextResponse;
  const { intent, dialogAction } = sessionState;
  const rules: [boolean, string][] = [
    [messages.length <= MAX_MESSAGES, 'too many messages'],
    [messages.every(isMessage), 'a message that is empty or too long'],
    [interpretations.length <= MAX_INTERPRETATIONS, 'too many interpretations'],
    [!intent || intent.name === interpretations[0]?.intent?.name, 'another intent than the first interpretation'],
    [RULES.get(dialogAction?.type)?.(sessionState) === true, JSON.stringify(sessionState)],
  ];
  return rules.find(([isKept]) => !isKept)?.[1];
}
