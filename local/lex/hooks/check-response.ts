import type { HookResponse } from '../dialog/turn.ts';
import { checkHints } from './check-hints.ts';
import { checkSlot } from './check-slot.ts';
import { checkTypes } from './check-types.ts';
import type { Json } from './expect.ts';
import { expectObject, expectOneOf, invalid } from './expect.ts';

const ACTIONS = ['Close', 'ConfirmIntent', 'Delegate', 'ElicitIntent', 'ElicitSlot'];
const CLOSE_STATES = ['Fulfilled', 'Failed', 'InProgress'];
const STATES = ['InProgress', 'ReadyForFulfillment', 'Fulfilled', 'Failed', 'FulfillmentInProgress', 'Waiting'];
const CONFIRMATIONS = ['None', 'Confirmed', 'Denied'];
const CONTENT_TYPES = ['PlainText', 'SSML', 'CustomPayload', 'ImageResponseCard'];
const MAX_MESSAGES = 10;
const MAX_CONTENT = 1024;
const MAX_BUTTONS = 5;

/**
 * Checks what a function returned; members that Lex does not know are ignored. Throws DependencyFailedException.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html
 */
export function checkResponse(payload: string): HookResponse {
  const response = expectObject(parse(payload), 'the response');
  const state = expectObject(response['sessionState'], 'sessionState');
  const action = expectObject(state['dialogAction'], 'sessionState.dialogAction');
  expectOneOf(action['type'], ACTIONS, 'sessionState.dialogAction.type');
  if (state['intent'] != null) checkIntent(expectObject(state['intent'], 'sessionState.intent'));
  const messages = checkMessages(response['messages']);
  checkAction(action, state, messages);
  checkStringMap(state['sessionAttributes'], 'sessionState.sessionAttributes');
  checkStringMap(response['requestAttributes'], 'requestAttributes');
  if (state['activeContexts'] != null && !Array.isArray(state['activeContexts']))
    throw invalid('sessionState.activeContexts is not a list');
  checkTypes(response, state);
  if (state['runtimeHints'] != null) checkHints(state['runtimeHints']);
  return withoutNulls(response, state);
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    throw invalid(payload === '' ? 'it is empty' : 'it is not JSON');
  }
}

function checkIntent(intent: Json): void {
  if (typeof intent['name'] !== 'string') throw invalid('sessionState.intent.name is missing');
  if (intent['state'] != null) expectOneOf(intent['state'], STATES, 'sessionState.intent.state');
  if (intent['confirmationState'] != null)
    expectOneOf(intent['confirmationState'], CONFIRMATIONS, 'sessionState.intent.confirmationState');
  if (intent['slots'] == null) return;
  for (const [name, slot] of Object.entries(expectObject(intent['slots'], 'sessionState.intent.slots'))) {
    if (slot !== null) checkSlot(slot, `slot '${name}'`);
  }
}

/** What each action needs besides its type. */
function checkAction(action: Json, state: Json, messages: unknown[]): void {
  const type = action['type'] as string;
  const intent = (state['intent'] ?? {}) as Json;
  const needs: [boolean, string][] = [
    [['ElicitIntent', 'ConfirmIntent'].includes(type) && messages.length === 0, 'at least one message'],
    [['ElicitSlot', 'ConfirmIntent', 'Close'].includes(type) && state['intent'] == null, 'sessionState.intent'],
    [type === 'ElicitSlot' && typeof action['slotToElicit'] !== 'string', 'slotToElicit'],
    [isBrokenSubSlot(action['subSlotToElicit']), 'a name in subSlotToElicit'],
    [type === 'ConfirmIntent' && intent['slots'] == null, 'sessionState.intent.slots'],
  ];
  const missing = needs.find(([isMissing]) => isMissing);
  if (missing) throw invalid(`${type} needs ${missing[1]}`);
  if (type === 'Close') expectOneOf(intent['state'], CLOSE_STATES, 'sessionState.intent.state of Close');
}

const isBrokenSubSlot = (subSlot: unknown): boolean =>
  subSlot != null && typeof (subSlot as { name?: unknown }).name !== 'string';

function checkMessages(messages: unknown): unknown[] {
  if (messages == null) return [];
  if (!Array.isArray(messages)) throw invalid('messages is not a list');
  if (messages.length > MAX_MESSAGES) throw invalid(`messages has more than ${MAX_MESSAGES} entries`);
  messages.forEach((message, index) => checkMessage(expectObject(message, `message ${index + 1}`), index + 1));
  return messages;
}

function checkMessage(message: Json, position: number): void {
  expectOneOf(message['contentType'], CONTENT_TYPES, `the contentType of message ${position}`);
  if (message['contentType'] === 'ImageResponseCard') {
    checkCard(expectObject(message['imageResponseCard'], `the imageResponseCard of message ${position}`), position);
    return;
  }
  const { content } = message;
  if (typeof content !== 'string' || content.length < 1 || content.length > MAX_CONTENT) {
    throw invalid(`the content of message ${position} must have 1 to ${MAX_CONTENT} characters`);
  }
}

function checkCard(card: Json, position: number): void {
  if (typeof card['title'] !== 'string') throw invalid(`the card of message ${position} has no title`);
  const buttons = card['buttons'] ?? [];
  if (!Array.isArray(buttons) || buttons.length > MAX_BUTTONS)
    throw invalid(`the card of message ${position} has more than ${MAX_BUTTONS} buttons`);
}

function checkStringMap(value: unknown, name: string): void {
  if (value == null) return;
  const broken = Object.entries(expectObject(value, name)).find(([, entry]) => typeof entry !== 'string');
  if (broken) throw invalid(`${name}.${broken[0]} is not a string`);
}

/** A null member is as good as none. */
function withoutNulls(response: Json, state: Json): HookResponse {
  const dropNulls = (object: Json): Json =>
    Object.fromEntries(Object.entries(object).filter(([, value]) => value != null));
  const dialogAction = dropNulls(state['dialogAction'] as Json);
  return { ...dropNulls(response), sessionState: { ...dropNulls(state), dialogAction } } as unknown as HookResponse;
}
