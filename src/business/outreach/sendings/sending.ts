import type { NotificationChannel, TemplateName } from '../../notifications/index.ts';
import type { Route } from '../notifications/notification.ts';
import type { SendingState } from './sending-states.ts';

/** What became of one notification on one of its routes: the claim on sending it, and the record of that. */
export interface Sending {
  /** The same for event, template, person and route; travels with the message and comes back with its provider's events. */
  readonly reference: string;
  /** Where the event is that it tells of. */
  readonly event: { readonly aggregate: string; readonly id: string };
  readonly template: TemplateName;
  readonly route: Route;
  readonly state: SendingState;
  /** The channel that was tried last, or is waited for. */
  readonly channel?: NotificationChannel;
  /** Why it is kept back, was suppressed or failed: a code of ours or of the provider, never a value. */
  readonly reason?: string;
  /** How often a provider was, perhaps, handed the message. */
  readonly attempts: number;
  /** Channels whose provider has surely refused it. */
  readonly refused: readonly NotificationChannel[];
  /** The channel whose frequency cap this message was counted against. */
  readonly countedFor?: NotificationChannel;
  /** When somebody has to look at it again; absent once it is over. */
  readonly dueAtEpochSeconds?: number;
  readonly createdAtEpochSeconds: number;
  /** Counts changes: who changes it names the one that they have seen. */
  readonly version: number;
}
