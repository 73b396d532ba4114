import type { Block } from '../templates/block.ts';

/** A mail before it has a form. */
export interface Mail {
  /** BCP 47. */
  readonly language: string;
  readonly subject: string;
  readonly preview: string;
  readonly blocks: readonly Block[];
  readonly footer: {
    readonly because: string;
    readonly shopAddress?: string | undefined;
    readonly unsubscribeUrl?: string | undefined;
    readonly preferencesUrl?: string | undefined;
  };
}
