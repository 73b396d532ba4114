import type { LexIntent } from './lex-event.ts';

export type LexDialogAction =
  | { readonly type: 'Delegate' | 'ElicitIntent' | 'ConfirmIntent' | 'Close' }
  | { readonly type: 'ElicitSlot'; readonly slotToElicit: string };

export interface LexMessage {
  readonly contentType: 'PlainText';
  readonly content: string;
}

/**
 * What a code hook answers.
 *
 * The session attributes of the answer replace the stored ones, and so do the slots: both are always given whole.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html
 */
export interface LexResponse {
  readonly sessionState: {
    readonly dialogAction: LexDialogAction;
    readonly intent?: LexIntent;
    readonly sessionAttributes?: Readonly<Record<string, string>>;
    readonly [member: string]: unknown;
  };
  readonly messages?: readonly LexMessage[];
}
