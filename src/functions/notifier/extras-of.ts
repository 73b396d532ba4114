import { type LeadExtrasPorts, leadExtrasOf, type ReadExtras } from '#business/outreach/index';
import { createCallbackExtras } from './callback-extras.ts';

/** What each message brings beside its event's facts. */
export function createExtras(leadPorts: LeadExtrasPorts): ReadExtras {
  const callbackExtras = createCallbackExtras();
  return async (event, now) =>
    (await leadExtrasOf(event, now, leadPorts)) ?? {
      kind: 'parameters',
      parameters: await callbackExtras(event, now),
    };
}
