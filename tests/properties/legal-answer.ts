import type { ConcernResponse, LexCard, LexDialogAction } from '#adapters/lex/index';
import { INTENT_NAMES, type IntentName, SLOT_NAMES } from '#generated/bot';

const MAX_MESSAGES = 10;
const MAX_TEXT = 1024;
const MAX_TITLE = 250;
const MAX_BUTTONS = 3;
const MAX_BUTTON = 50;

/**
 * What Lex V2 would refuse or misread in a code hook's answer, in words; nothing when it is legal.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html
 */
export function faultsOf(answer: ConcernResponse): string[] {
  const { type } = answer.sessionState.dialogAction;
  return [...MOVE_FAULTS[type](answer), ...faultsOfIntent(answer), ...faultsOfMessages(answer)];
}

type Faults = (answer: ConcernResponse) => string[];

const slotNamesOf = (name: string | undefined): readonly string[] =>
  INTENT_NAMES.includes(name as IntentName) ? SLOT_NAMES[name as IntentName] : [];

const needsIntent: Faults = ({ sessionState: { intent } }) => (intent ? [] : ['The intent is left out']);
const needsMessage: Faults = ({ messages = [] }) => (messages.length > 0 ? [] : ['The question is left out']);
const needsEndState: Faults = ({ sessionState: { intent } }) =>
  ['Fulfilled', 'Failed', 'InProgress'].includes(intent?.state ?? '') ? [] : [`It can't end as ${intent?.state}`];
const needsOwnSlot: Faults = ({ sessionState: { dialogAction, intent } }) => {
  const slot = 'slotToElicit' in dialogAction ? dialogAction.slotToElicit : '';
  return slotNamesOf(intent?.name).includes(slot) ? [] : [`${intent?.name} has no slot ${slot}`];
};

const MOVE_FAULTS: Readonly<Record<LexDialogAction['type'], Faults>> = {
  Delegate: needsIntent,
  ElicitIntent: needsMessage,
  ElicitSlot: (answer) => [...needsIntent(answer), ...needsOwnSlot(answer)],
  ConfirmIntent: (answer) => [...needsIntent(answer), ...needsMessage(answer)],
  Close: (answer) => [...needsIntent(answer), ...needsEndState(answer)],
};

function faultsOfIntent({ sessionState: { intent } }: ConcernResponse): string[] {
  if (!intent) return [];
  const isKnown = INTENT_NAMES.includes(intent.name as IntentName);
  const missing = slotNamesOf(intent.name).filter((name) => intent.slots?.[name] === undefined);
  const foreign = Object.keys(intent.slots ?? {}).filter((name) => !slotNamesOf(intent.name).includes(name));
  return [
    ...(isKnown ? [] : [`There is no intent ${intent.name}`]),
    ...missing.map((name) => `The slot ${name} is left out`),
    ...foreign.map((name) => `The intent has no slot ${name}`),
  ];
}

function faultsOfMessages({ messages = [] }: ConcernResponse): string[] {
  const tooMany = messages.length > MAX_MESSAGES ? [`${messages.length} messages`] : [];
  const texts = messages.flatMap(({ content }) => (content === undefined ? [] : [content]));
  return [
    ...tooMany,
    ...messages.flatMap(({ imageResponseCard: card }) => (card ? faultsOfCard(card) : [])),
    ...texts.filter((text) => text.length < 1 || text.length > MAX_TEXT).map((text) => `${text.length} characters`),
    ...texts.filter((text) => !text.isWellFormed()).map((text) => `half a character in "${text}"`),
  ];
}

function faultsOfCard({ title, buttons }: LexCard): string[] {
  const fits = (text: string, most: number) => text.length >= 1 && text.length <= most && text.isWellFormed();
  const bad = buttons.filter(({ text, value }) => !fits(text, MAX_BUTTON) || !fits(value, MAX_BUTTON));
  return [
    ...(fits(title, MAX_TITLE) ? [] : [`a title of ${title.length} characters`]),
    ...(buttons.length <= MAX_BUTTONS ? [] : [`${buttons.length} buttons`]),
    ...bad.map(({ text }) => `the button "${text}"`),
  ];
}
