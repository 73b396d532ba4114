/** One thing that the bot said, by whichever way it came. */
export interface SaidMessage {
  readonly text?: string;
  readonly card?: {
    readonly title?: string;
    readonly subtitle?: string;
    readonly buttons: readonly { readonly text: string; readonly value: string }[];
  };
}

/** What a card says above its buttons. A card needs a title; one that repeats what was said just before is left out. */
export function headingOf(
  card: { readonly title?: string | undefined; readonly subtitle?: string | undefined },
  saidBefore: string | undefined,
): string | undefined {
  const isRepeated = card.title !== undefined && saidBefore?.startsWith(card.title.replace(/…$/, '')) === true;
  const parts = [isRepeated ? undefined : card.title, card.subtitle].filter((text) => text !== undefined);
  return parts.length > 0 ? parts.join(': ') : undefined;
}
