import type { LexIntent } from './lex-event.ts';

export type LexDialogAction =
  | { readonly type: 'Delegate' | 'ElicitIntent' | 'ConfirmIntent' | 'Close' }
  | { readonly type: 'ElicitSlot'; readonly slotToElicit: string };

export type LexMessage =
  | { readonly contentType: 'PlainText' | 'SSML'; readonly content: string; readonly imageResponseCard?: never }
  | { readonly contentType: 'ImageResponseCard'; readonly imageResponseCard: LexCard; readonly content?: never };

/** Buttons under a title; pressing one says its value. */
export interface LexCard {
  readonly title: string;
  readonly buttons: readonly { readonly text: string; readonly value: string }[];
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
