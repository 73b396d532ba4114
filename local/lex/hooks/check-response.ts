import type { HookResponse } from '../dialog/turn.ts';
import { dependencyFailed } from '../errors.ts';
import { checkTypes } from './check-types.ts';

const ACTIONS = ['Close', 'ConfirmIntent', 'Delegate', 'ElicitIntent', 'ElicitSlot'];
const CLOSE_STATES = ['Fulfilled', 'Failed', 'InProgress'];
const STATES = ['InProgress', 'ReadyForFulfillment', 'Fulfilled', 'Failed', 'FulfillmentInProgress', 'Waiting'];
const CONFIRMATIONS = ['None', 'Confirmed', 'Denied'];
const CONTENT_TYPES = ['PlainText', 'SSML', 'CustomPayload', 'ImageResponseCard'];
const MAX_MESSAGES = 10;
const MAX_CONTENT = 1024;
const MAX_BUTTONS = 5;

type Json = Record<string, unknown>;

const invalid = (detail: string) =>
  dependencyFailed(`Invalid Lambda Response: Received invalid response from Lambda: ${detail}`);

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
    if (slot !== null) checkSlot(expectObject(slot, `slot '${name}'`), name);
  }
}

/** `shape` may be left out for a scalar. */
function checkSlot(slot: Json, name: string): void {
  slot['shape'] ??= 'Scalar';
  expectOneOf(slot['shape'], ['Scalar', 'List', 'Composite'], `the shape of slot '${name}'`);
  if (slot['shape'] !== 'Scalar') return;
  const value = expectObject(slot['value'], `the value of slot '${name}'`);
  if (value['interpretedValue'] === undefined) throw invalid(`slot '${name}' has no interpretedValue`);
  value['originalValue'] ??= value['interpretedValue'];
  value['resolvedValues'] ??= value['interpretedValue'] === null ? [] : [value['interpretedValue']];
}

/** What each action needs besides its type. */
function checkAction(action: Json, state: Json, messages: unknown[]): void {
  const type = action['type'] as string;
  const intent = (state['intent'] ?? {}) as Json;
  const needs: [boolean, string][] = [
    [['ElicitIntent', 'ConfirmIntent'].includes(type) && messages.length === 0, 'at least one message'],
    [['ElicitSlot', 'ConfirmIntent', 'Close'].includes(type) && state['intent'] == null, 'sessionState.intent'],
    [type === 'ElicitSlot' && typeof action['slotToElicit'] !== 'string', 'slotToElicit'],
    [type === 'ConfirmIntent' && intent['slots'] == null, 'sessionState.intent.slots'],
  ];
  const missing = needs.find(([isMissing]) => isMissing);
  if (missing) throw invalid(`${type} needs ${missing[1]}`);
  if (type === 'Close') expectOneOf(intent['state'], CLOSE_STATES, 'sessionState.intent.state of Close');
}

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

function expectObject(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`${name} is not an object`);
  return value as Json;
}

function expectOneOf(value: unknown, allowed: string[], name: string): void {
  if (typeof value !== 'string' || !allowed.includes(value))
    throw invalid(`${name} must be one of ${allowed.join(', ')}`);
}

/** A null member is as good as none. */
function withoutNulls(response: Json, state: Json): HookResponse {
  const dropNulls = (object: Json): Json =>
    Object.fromEntries(Object.entries(object).filter(([, value]) => value != null));
  return { ...dropNulls(response), sessionState: dropNulls(state) } as unknown as HookResponse;
}
