import type { ShopEvent } from '../../events/index.ts';
import type { TemplateParameters } from '../../notifications/index.ts';
import { type Notification, notification } from './notification.ts';

type Resolution = TemplateParameters<'return-approved'>['resolution'];
const RESOLUTIONS: Readonly<Record<string, Resolution>> = {
  Refund: 'refund',
  Exchange: 'exchange',
  'Store Credit': 'store-credit',
};

/** Told with its label, as soon as there is one. */
export const returnApproved = (): readonly Notification[] => [];

/** The label is a file: it goes by mail before all else. */
export function returnLabelReady({ data }: ShopEvent<'return-label-ready'>): readonly Notification[] {
  const { customerId, rma, orderNumber, lines, resolution, refundMinor, currency, sendBackBy, labelKey, labelUrl } =
    data;
  return [
    notification('return-approved', {
      to: { customerId },
      routes: ['preferred', 'in-app'],
      firstChoice: 'email',
      parameters: {
        ...{ rma, orderNumber, currency, sendBackBy, labelKey },
        ...(refundMinor !== undefined && { refundMinor }),
        ...(labelUrl !== undefined && { labelUrl }),
        lines: lines.map(({ name, quantity }) => ({ name, quantity })),
        // What isn't one of the three is found out by the template.
        resolution: RESOLUTIONS[resolution] ?? (resolution as Resolution),
      },
    }),
  ];
}

type Step = TemplateParameters<'return-moved'>['to'];
/** The steps that customers are told of. */
const TOLD_STEPS: Readonly<Record<Step, true>> = {
  'in-transit': true,
  received: true,
  inspected: true,
  refunded: true,
  exchanged: true,
  rejected: true,
  cancelled: true,
};
/** What is noted of a step, in words for its customer. */
const NOTES: Readonly<Record<string, string>> = {
  'with-team': 'One of our people sees to it by hand.',
  'nothing-to-send-back': 'There is nothing for you to send back.',
};

const isTold = (step: string): step is Step => Object.hasOwn(TOLD_STEPS, step);

export function returnMoved({ data }: ShopEvent<'return-moved'>): readonly Notification[] {
  const { rma, orderNumber, customerId, to, refundMinor, currency, note, trouble, asCredit } = data;
  if (!isTold(to)) return [];
  return [
    notification('return-moved', {
      to: { customerId },
      routes: ['preferred', 'in-app'],
      parameters: {
        rma,
        orderNumber,
        to,
        currency,
        ...(refundMinor !== undefined && { refundMinor }),
        ...(note !== undefined && { note: NOTES[note] ?? note }),
        ...(trouble && { trouble }),
        ...(asCredit && { asCredit }),
      },
    }),
  ];
}
