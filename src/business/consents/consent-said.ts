import type { Person } from '../people/index.ts';
import type { ConsentChannel, ConsentText } from './entry.ts';
import type { ConsentAct, ConsentPurpose } from './purpose.ts';

/** What somebody said of one purpose, or did. */
export interface ConsentSaid {
  readonly person: Person;
  readonly purpose: ConsentPurpose;
  readonly act: ConsentAct;
  /** Partner ids; of a sale that is granted, at least one; of one that is withdrawn, those for whom alone it ends. */
  readonly recipients?: readonly string[];
  /** As it was shown. */
  readonly text: ConsentText;
  readonly channel: ConsentChannel;
  readonly conversationId?: string;
  /** Which turn or request it was; the same one is recorded once for each purpose. */
  readonly cause: string;
}
