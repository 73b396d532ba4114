import type { MessageKey } from '#conversation/turn/index';
import type { EnUs } from '#conversation/messages/en-us';

type ParamsOf<Key extends MessageKey> = Parameters<EnUs[Key]>[0];

const about = { orderNumber: '12345', today: '2026-03-09' } as const;
const expected = { ...about, expectedOn: '2026-03-10' } as const;
const late = { ...about, expectedOn: '2026-03-06' } as const;
const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' } as const;
const readBack = { orderNumber: '12345', maskedEmail: 'j•••@e•••.com' } as const;
const contact = { contact: 'support@smartcommerce.example' } as const;
const failed = { ...contact, reference: '1b2c3d4e' } as const;
const reason = 'a storm closed the airport';

/** Parameters for every message, as they come in practice. A message that is missing here doesn't compile. */
export const SAMPLES: { readonly [Key in MessageKey]: ParamsOf<Key> } = {
  'conversation.introduction': undefined,
  'conversation.thanks': undefined,
  'conversation.anythingElse': undefined,
  'conversation.givenUp': undefined,
  'conversation.offerOfPerson': contact,
  'courtesy.greeting': undefined,
  'courtesy.thanks': undefined,
  'courtesy.pleased': undefined,
  'courtesy.accepted': undefined,
  'courtesy.declined': undefined,
  'courtesy.why': undefined,
  'mood.sorry': undefined,
  'mood.stillSorry': undefined,
  'mood.pleased': undefined,
  'mood.offerPerson': undefined,
  'mood.goodwill': undefined,
  'mood.isItSolved': undefined,
  'mood.moreWithPleasure': undefined,
  'checkOrderStatus.start': undefined,
  'checkOrderStatus.askOrderNumber': undefined,
  'checkOrderStatus.askEmail': undefined,
  'checkOrderStatus.orderNumberUnclear': undefined,
  'checkOrderStatus.emailUnclear': undefined,
  'checkOrderStatus.orderNumberCorrected': { orderNumber: '12346' },
  'checkOrderStatus.confirm': readBack,
  'checkOrderStatus.confirmAgain': readBack,
  'checkOrderStatus.notConfirmed': undefined,
  'checkOrderStatus.noMatch': undefined,
  'checkOrderStatus.tooManyMisses': { contact: 'support@smartcommerce.example', minutes: 15 },
  'checkOrderStatus.verifyFirst': undefined,
  'checkOrderStatus.found': undefined,
  'checkOrderStatus.placed': expected,
  'checkOrderStatus.preparing': expected,
  'checkOrderStatus.notSentInTime': late,
  'checkOrderStatus.shipped': { ...expected, ...parcel },
  'checkOrderStatus.outForDelivery': { ...about, ...parcel },
  'checkOrderStatus.overdue': { ...late, ...parcel },
  'checkOrderStatus.delivered': { ...about, ...parcel, deliveredOn: '2026-03-06' },
  'checkOrderStatus.delayed': { ...expected, reason },
  'checkOrderStatus.delayedOnTheWay': { ...expected, ...parcel, reason },
  'checkOrderStatus.delayedWithoutDate': { orderNumber: '12345', reason },
  'checkOrderStatus.delayedOnTheWayWithoutDate': { orderNumber: '12345', reason, ...parcel },
  'checkOrderStatus.cancelled': { ...about, cancelledOn: '2026-03-06' },
  'checkOrderStatus.returned': { ...about, returnedOn: '2026-03-06' },
  'processReturn.notHereYet': undefined,
  'upsellProducts.notHereYet': undefined,
  'captureLeadInfo.notHereYet': undefined,
  'scheduleCallback.notHereYet': undefined,
  'managePrivacy.notHereYet': undefined,
  'explainPrice.notHereYet': undefined,
  'talkToAgent.notHereYet': { contact: 'support@smartcommerce.example' },
  'conversation.whatIsHere': undefined,
  'help.text': undefined,
  'cancel.done': undefined,
  'cancel.nothing': undefined,
  'stop.goodbye': undefined,
  'repeat.nothing': undefined,
  'logOut.done': undefined,
  'fallback.first': undefined,
  'fallback.again': undefined,
  'fallback.example': undefined,
  'failure.apology': failed,
  'failure.unknownOutcome': failed,
};
