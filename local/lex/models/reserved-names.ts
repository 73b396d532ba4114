/** Built-in intents: a custom intent may carry none of these names. */
export const BUILT_IN_INTENTS = [
  'BedrockAgentIntent',
  'CancelIntent',
  'FallbackIntent',
  'HelpIntent',
  'KendraSearchIntent',
  'PauseIntent',
  'QinConnectIntent',
  'QnAIntent',
  'RepeatIntent',
  'ResumeIntent',
  'StartOverIntent',
  'StopIntent',
] as const;

/** Names that pass creation and fail the build. */
export const RESERVED_AT_BUILD = ['YesIntent', 'NoIntent'];

/** Built-in slot types; the signature is the name with `AMAZON.` before it. */
export const BUILT_IN_SLOT_TYPES = [
  'AlphaNumeric',
  'City',
  'Confirmation',
  'Country',
  'Currency',
  'Date',
  'Duration',
  'EmailAddress',
  'FirstName',
  'FreeFormInput',
  'LastName',
  'Number',
  'Percentage',
  'PhoneNumber',
  'State',
  'StreetName',
  'Time',
  'UKPostalCode',
] as const;

export const BUILT_IN_PREFIX = 'AMAZON.';

export const isBuiltInSignature = (id: string): boolean => id.startsWith(BUILT_IN_PREFIX);

export const isKnownSlotSignature = (id: string): boolean =>
  BUILT_IN_SLOT_TYPES.some((name) => id === `${BUILT_IN_PREFIX}${name}`);

export const isKnownIntentSignature = (id: string): boolean =>
  BUILT_IN_INTENTS.some((name) => id === `${BUILT_IN_PREFIX}${name}`);

export const isReservedIntentName = (name: string): boolean =>
  BUILT_IN_INTENTS.some((reserved) => reserved.toLowerCase() === name.toLowerCase());

export const isReservedSlotTypeName = (name: string): boolean =>
  BUILT_IN_SLOT_TYPES.some((reserved) => reserved.toLowerCase() === name.toLowerCase());
