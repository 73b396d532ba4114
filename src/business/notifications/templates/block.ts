/** A part of a message, without any looks: mails, plain text and letters each have their own. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** How far something has come. */
  | {
      readonly kind: 'progress';
      readonly steps: readonly string[];
      /** Index of the last step that was reached. */
      readonly reached: number;
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly total?: string | undefined }
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly isNumbered?: boolean }
  | { readonly kind: 'code'; readonly label: string; readonly code: string }
  | { readonly kind: 'button'; readonly text: string; readonly url: string }
  | { readonly kind: 'fine-print'; readonly text: string };

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What was bought or comes back; amounts are in words. */
export interface Line {
  readonly name: string;
  readonly quantity: number;
  readonly amount?: string | undefined;
}

export interface ListItem {
  readonly title?: string;
  readonly text: string;
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const finePrint = (text: string): Block => ({ kind: 'fine-print', text });

/** Facts that are known; the others are left out, and the block with them when none is. */
export function facts(known: Readonly<Record<string, string | undefined>>): readonly Block[] {
  const kept = Object.entries(known).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
  return kept.length === 0 ? [] : [{ kind: 'facts', facts: kept }];
}

/** A button where there is somewhere to go. */
export const button = (text: string, url: string | undefined): readonly Block[] =>
  url === undefined ? [] : [{ kind: 'button', text, url }];
