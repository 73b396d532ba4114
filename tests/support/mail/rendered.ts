import {
  type NotificationChannel,
  type RenderedMessages,
  renderNotification,
  type RenderSettings,
  type TemplateName,
} from '#business/notifications/index';
import { type Sample, SAMPLES } from '../../../scripts/preview/samples.ts';

/** Settings with which every message of every channel can be rendered. */
export const SETTINGS = {
  locale: 'en-US',
  timeZone: 'America/New_York',
  shopAddress: '1 Harbor Square, Portland, ME 04101',
  unsubscribeUrl: 'https://shop.example.com/unsubscribe/opaque',
  recipient: {
    name: 'John Smith',
    street: '418 Whittier Street',
    city: 'Columbus',
    region: 'OH',
    postalCode: '43206',
    country: 'US',
  },
  writtenOn: '2026-03-09',
} as const satisfies Omit<RenderSettings, 'channel'>;

/** Every sample by template and situation. */
export const EVERY_SAMPLE = Object.entries(SAMPLES).flatMap(([name, situations]) =>
  Object.entries(situations as Readonly<Record<string, Sample>>).map(
    ([situation, { parameters }]) => [name as TemplateName, situation, parameters as object] as const,
  ),
);

/** @throws Error naming what is missing */
export function rendered<Channel extends NotificationChannel>(
  name: TemplateName,
  parameters: object,
  channel: Channel,
): RenderedMessages[Channel] {
  const result = renderNotification(name, parameters, { ...SETTINGS, channel });
  if (result.kind === 'bad-parameters') throw new Error(`${name} lacks ${result.problems.join(', ')}.`);
  return result.message;
}
