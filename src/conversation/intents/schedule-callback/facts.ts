import type { Booking, Planning } from '#business/callbacks/index';
import type { CallAction } from './read-action.ts';

/** What is known when a turn about a call is judged. */
export interface CallFacts {
  readonly action: CallAction;
  /** The call that it is about, if it could be found. */
  readonly booking?: Booking;
  /** True when phone number and code were told, and no open call goes by them. */
  readonly isNotFound: boolean;
  /** The verified customer's, IANA. */
  readonly profileZone?: string;
  /** The verified customer's, E.164. */
  readonly profilePhone?: string;
  /** The slots around the wished time, once there is one. */
  readonly planning: Planning;
}
