import { CARD_CONSTRAINTS } from '../api/card-constraints.ts';
import type { Constraints } from '../api/constraints.ts';

/** What a customer may say at once, and a message may hold. */
export const TEXT = { min: 1, max: 1024 };
export const INTENT_STATES = [
  'Failed',
  'Fulfilled',
  'FulfillmentInProgress',
  'InProgress',
  'ReadyForFulfillment',
  'Waiting',
];
export const CONFIRMATION_STATES = ['Confirmed', 'Denied', 'None'];
export const SLOT_SHAPES = ['Scalar', 'List', 'Composite'];

/** @source https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html (open point 10) */
export const RUNTIME_CONSTRAINTS: Constraints = {
  '*.botId': { pattern: /^[0-9a-zA-Z]{10}$/ },
  '*.botAliasId': { min: 1 },
  '*.localeId': { min: 1 },
  '*.sessionId': { min: 2, max: 100, pattern: /^[0-9a-zA-Z._:-]+$/ },
  'RecognizeTextRequest.text': TEXT,
  'Message.content': TEXT,
  ...CARD_CONSTRAINTS,
  'Message.contentType': { oneOf: ['CustomPayload', 'ImageResponseCard', 'PlainText', 'SSML'] },
  'Slot.shape': { oneOf: SLOT_SHAPES },
  'PutSessionRequest.messages': { max: 10 },
  'SessionState.activeContexts': { max: 20 },
  'ActiveContext.name': { min: 1, max: 100, pattern: /^([A-Za-z0-9]_?)+$/ },
  'ActiveContext.contextAttributes': { max: 10 },
  'ActiveContextTimeToLive.timeToLiveInSeconds': { min: 5, max: 86_400 },
  'ActiveContextTimeToLive.turnsToLive': { min: 1, max: 20 },
  'DialogAction.type': { oneOf: ['Close', 'ConfirmIntent', 'Delegate', 'ElicitIntent', 'ElicitSlot', 'None'] },
  'Intent.state': { oneOf: INTENT_STATES },
  'Intent.confirmationState': { oneOf: CONFIRMATION_STATES },
};
