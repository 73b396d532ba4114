import type { StaffViews } from '#business/staff-views/index';
import type { StaffApi } from './api.ts';

/** What a view may do. */
export interface Desk {
  readonly me: StaffViews['me'];
  readonly api: StaffApi;
  /** Says something that is read out, too. */
  tell(text: string): void;
  /** Shows the same view again, as things stand now. */
  again(): Promise<void>;
  /** Nobody is signed in any more. */
  signedOut(): void;
}

/** What a view shows. */
export interface Shown {
  readonly title: string;
  readonly body: readonly Node[];
}

export type View = (desk: Desk, key: string) => Promise<Shown | 'signed-out' | { readonly problem: string }>;
