import type { HookResponse } from '../dialog/turn.ts';
import { invalidResponse } from '../errors.ts';
import { CONFIRMATION_STATES, INTENT_STATES } from '../runtime/constraints.ts';
import { checkSlot } from './check-slot.ts';
import { checkTypes } from './check-types.ts';
import type { Json } from './expect.ts';
import { expectList, expectObject, expectOneOf } from './expect.ts';

const ACTIONS = ['Close', 'ConfirmIntent', 'Delegate', 'ElicitIntent', 'ElicitSlot'];
const CLOSE_STATES = ['Fulfilled', 'Failed', 'InProgress'];
const MAX_MESSAGES = 10;

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
  checkRequestAttributes(response['requestAttributes']);
  checkTypes(response, state);
  return withoutNulls(response, state);
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    throw invalidResponse(payload === '' ? 'it is empty' : 'it is not JSON');
  }
}

function checkIntent(intent: Json): void {
  if (typeof intent['name'] !== 'string') throw invalidResponse('sessionState.intent.name is missing');
  if (intent['state'] != null) expectOneOf(intent['state'], INTENT_STATES, 'sessionState.intent.state');
  if (intent['confirmationState'] != null)
    expectOneOf(intent['confirmationState'], CONFIRMATION_STATES, 'sessionState.intent.confirmationState');
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
  if (missing) throw invalidResponse(`${type} needs ${missing[1]}`);
  if (type === 'Close') expectOneOf(intent['state'], CLOSE_STATES, 'sessionState.intent.state of Close');
}

const isBrokenSubSlot = (subSlot: unknown): boolean =>
  subSlot != null && typeof (subSlot as { name?: unknown }).name !== 'string';

/** How many messages there are and what each holds; its types and limits are those of the API. */
function checkMessages(given: unknown): unknown[] {
  const messages = expectList(given ?? [], 'messages');
  if (messages.length > MAX_MESSAGES) throw invalidResponse(`messages has more than ${MAX_MESSAGES} entries`);
  for (const [index, message] of messages.entries()) {
    const { contentType, ...parts } = expectObject(message, `message ${index + 1}`);
    const part = contentType === 'ImageResponseCard' ? 'imageResponseCard' : 'content';
    if (parts[part] == null) throw invalidResponse(`message ${index + 1} has no ${part}`);
  }
  return messages;
}

function checkRequestAttributes(given: unknown): void {
  const attributes = Object.entries(expectObject(given ?? {}, 'requestAttributes'));
  const broken = attributes.find(([, value]) => typeof value !== 'string');
  if (broken) throw invalidResponse(`requestAttributes.${broken[0]} is not a string`);
}

/** A null member is as good as none. */
function withoutNulls(response: Json, state: Json): HookResponse {
  const dropNulls = (object: Json): Json =>
    Object.fromEntries(Object.entries(object).filter(([, value]) => value != null));
  const dialogAction = dropNulls(state['dialogAction'] as Json);
  return { ...dropNulls(response), sessionState: { ...dropNulls(state), dialogAction } } as unknown as HookResponse;
}
