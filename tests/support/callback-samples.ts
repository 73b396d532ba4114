import type { EnUs } from '#conversation/messages/en-us';
import type { MessageKey } from '#conversation/turn/index';

type CallbackKey = Extract<MessageKey, `scheduleCallback.${string}`>;

const call = { day: '2026-03-10', time: '15:00', zone: 'America/New_York', maskedPhone: '•••67' } as const;
const freeTimes = {
  times: [
    { day: '2026-03-10', time: '14:00' },
    { day: '2026-03-10', time: '14:30' },
    { day: '2026-03-11', time: '09:00' },
  ],
  zone: 'Eastern Time',
} as const;

/** Parameters for what is said of calls. */
export const CALLBACK_SAMPLES: { readonly [Key in CallbackKey]: Parameters<EnUs[Key]>[0] } = {
  'scheduleCallback.start': undefined,
  'scheduleCallback.startWith': { action: 'move' },
  'scheduleCallback.readBack': call,
  'scheduleCallback.readBackMove': call,
  'scheduleCallback.readBackCancel': call,
  'scheduleCallback.booked': { ...call, code: 'K7M2-9QX4-TB3D', link: 'https://shop.example/callbacks/token' },
  'scheduleCallback.moved': { ...call, link: 'https://shop.example/callbacks/token' },
  'scheduleCallback.cancelled': call,
  'scheduleCallback.when': call,
  'scheduleCallback.tooMany': undefined,
  'scheduleCallback.justTaken': freeTimes,
  'scheduleCallback.notOpen': { contact: 'support@smartcommerce.example' },
  'scheduleCallback.notFound': undefined,
  'scheduleCallback.noSuchDay': { said: 'february 30' },
  'scheduleCallback.dayIsPast': { earliest: '2026-03-09' },
  'scheduleCallback.dayIsTooFar': { latest: '2026-05-08' },
  'scheduleCallback.notFree': { ...freeTimes, why: 'full' },
  'scheduleCallback.choose': freeTimes,
};
