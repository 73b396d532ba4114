import type { Channel, Turn } from '#conversation/turn/index';
import type { LexEvent } from './lex-event.ts';

/** What a client tells with a single request. Lex neither keeps them nor sends them again with the next turn. */
export const CHANNEL_ATTRIBUTE = 'x-channel';
/** `card`: choices come as a card by text message, too, for a client that lists them. */
export const CHOICES_ATTRIBUTE = 'x-choices';
export const CALLER_PROOF_ATTRIBUTE = 'x-caller-proof';
export const SHOP_TOKEN_ATTRIBUTE = 'x-shop-token';
/** @source https://w3c.github.io/gpc/ */
export const PRIVACY_CONTROL_ATTRIBUTE = 'Sec-GPC';

/** What keeps the signal for a conversation, should a client send it but once. Whoever sets it sells less of themselves. */
export const PRIVACY_CONTROL_KEPT = 'gpc';

/** @source https://docs.aws.amazon.com/lexv2/latest/dg/deploying-messaging-platform.html */
const PLATFORM_ATTRIBUTE = 'x-amz-lex:channels:platform';

/** Amazon Connect's calls; it asks Lex for text and speaks that itself. Its chats are "Connect Chat". */
const CALLS = 'Connect';

/** What the customer reads or hears the answer with: heard on the phone, an SMS when the client says so. */
export function channelOf(event: LexEvent): Channel {
  const { requestAttributes } = event;
  if (isSpoken(event)) return 'voice';
  const isSms =
    requestAttributes?.[CHANNEL_ATTRIBUTE] === 'sms' || requestAttributes?.[PLATFORM_ATTRIBUTE] === 'Twilio';
  return isSms ? 'sms' : 'chat';
}

/** Spoken or keyed in, answered with speech, on a call; or the client speaks the answer, as a terminal that shows SSML. */
const isSpoken = ({ inputMode, responseContentType, requestAttributes }: LexEvent): boolean =>
  inputMode === 'Speech' ||
  inputMode === 'DTMF' ||
  responseContentType?.startsWith('audio/') === true ||
  requestAttributes?.[PLATFORM_ATTRIBUTE] === CALLS ||
  requestAttributes?.[CHANNEL_ATTRIBUTE] === 'voice';

/** Whether choices are shown: by a chat as buttons, by text message where the client says that it lists them. */
export const showsChoices = (event: LexEvent): boolean =>
  channelOf(event) === 'chat' ||
  (channelOf(event) === 'sms' && event.requestAttributes?.[CHOICES_ATTRIBUTE] === 'card');

/** The signed statements that came with the request, unchecked. An empty one is none. */
export function statementsIn({ requestAttributes }: LexEvent): Pick<Turn, 'callerProof' | 'shopToken'> {
  const callerProof = requestAttributes?.[CALLER_PROOF_ATTRIBUTE];
  const shopToken = requestAttributes?.[SHOP_TOKEN_ATTRIBUTE];
  return { ...(callerProof && { callerProof }), ...(shopToken && { shopToken }) };
}

/** Whether the browser says that nothing may be sold, with this request or an earlier one of the conversation. */
export function privacyControlIn({ requestAttributes, sessionState }: LexEvent): Pick<Turn, 'globalPrivacyControl'> {
  const said = Object.entries(requestAttributes ?? {}).find(
    ([name]) => name.toLowerCase() === PRIVACY_CONTROL_ATTRIBUTE.toLowerCase(),
  )?.[1];
  const isSaid = said === '1' || sessionState.sessionAttributes?.[PRIVACY_CONTROL_KEPT] === '1';
  return isSaid ? { globalPrivacyControl: true } : {};
}
