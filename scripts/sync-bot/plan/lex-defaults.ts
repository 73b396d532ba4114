/**
 * What Lex answers for members that were left out. A member at its default compares as if it weren't there, so that
 * a definition needn't spell out what it doesn't care about.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/APIReference/API_PromptAttemptSpecification.html and its neighbours
 */
export const LEX_DEFAULTS: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  active: [true],
  enabled: [false],
  detectSentiment: [false],
  selectiveLoggingEnabled: [false],
  suppressNextMessage: [false],
  allowMultipleValues: [false],
  slotResolutionStrategy: ['Default'],
  botType: ['Bot'],
  engine: ['standard'],
  maxDisambiguationIntents: [3],
  traceStatus: ['DISABLED'],
  speechDetectionSensitivity: ['Default'],

  // Of prompts, and of each attempt at one.
  allowInterrupt: [true],
  messageSelectionStrategy: ['Random'],
  allowAudioInput: [true],
  allowDTMFInput: [true],
  startTimeoutMs: [4000, 30000],
  endTimeoutMs: [640, 5000],
  maxLengthMs: [15000],
  maxLength: [513],
  deletionCharacter: ['*'],
  endCharacter: ['#'],
};
