import type { IntentName } from '#generated/bot';

/** Wishes that are met by a look alone: one that fails has changed nothing for the customer, and can be asked again. */
export const LOOKS_UP: readonly IntentName[] = ['CheckOrderStatus', 'UpsellProducts'];
