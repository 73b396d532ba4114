/** A file that goes with a mail. */
export interface Attachment {
  readonly fileName: string;
  /** Media type with its parameters, such as "text/calendar; method=REQUEST". */
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

/** The same, or where in the shop's documents its content is: whoever sends the mail reads it there. */
export type AttachmentSource =
  Attachment | { readonly fileName: string; readonly contentType: string; readonly documentKey: string };
