import type { ChatChoice } from '../chat/index.ts';

/** One message as it goes out by a channel. */
export type OutgoingPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'choices';
      readonly form: 'quick-replies' | 'buttons' | 'list';
      readonly text: string;
      readonly choices: readonly OutgoingChoice[];
      /** What opens a list. */
      readonly opener?: string;
    };

export interface OutgoingChoice extends ChatChoice {
  /** The label in full, where there is room for a second line and the label had to be cut. */
  readonly description?: string;
}

/** What became of one attempt to send. */
export type PartSent =
  | { readonly kind: 'accepted'; /** Text messages that it took. */ readonly segments?: number }
  /** Surely not sent, and worth another attempt. */
  | { readonly kind: 'try-later'; readonly afterSeconds?: number }
  /** Surely not sent, and never will be. `code` is the provider's, and quotes nobody. */
  | { readonly kind: 'refused'; readonly code: string }
  /** It may have been sent. */
  | { readonly kind: 'unknown' };
