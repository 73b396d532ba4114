import type { ProductCategory, ProductKind } from '#business/catalog/index';
import type { CustomerTier } from '#business/customers/index';
import type { ReturnReason, ReturnResolution } from '#generated/bot';

/** The numbers of a return. Money in minor units, days counted from the day of delivery. */
export const RETURN_POLICY = {
  /** How long a customer may change their mind, by what it is. */
  windowDays: {
    Electronics: 30,
    Clothing: 60,
    Home: 60,
    Books: 30,
    Sports: 45,
    Beauty: 30,
    Automotive: 30,
  } satisfies Record<ProductCategory, number>,
  /** The same for what belongs to no category. */
  otherWindowDays: 30,
  /** How much longer it is for whom. */
  extraDays: { Bronze: 0, Silver: 7, Gold: 15, Platinum: 30 } satisfies Record<CustomerTier, number>,
  /** Where the shop is at fault there is more time, for everybody alike, and no fee. */
  fault: { reasons: ['Defective', 'Not as Described', 'Damaged in Shipping'] as readonly ReturnReason[], days: 365 },

  /** What isn't sent back at all. */
  notReturnable: [
    'warranty',
    'installation',
    'advice',
    'support',
    'subscription',
    'delivery',
  ] as readonly ProductKind[],
  /** What only comes back unopened, unless the shop is at fault. */
  unopened: {
    categories: ['Beauty'] as readonly string[],
    skus: ['HO-DESCALER', 'HO-VACUUM-FILTERS', 'AU-WASH-KIT'] as readonly string[],
  },

  /** What the way back costs whom it is none of the shop's fault for: once for each return, the dearest of its things. */
  fee: {
    reasons: ['Changed Mind', 'Better Price Found'] as readonly ReturnReason[],
    resolutions: ['Refund'] as readonly ReturnResolution[],
    freeTiers: ['Gold', 'Platinum'] as readonly CustomerTier[],
    minorByCategory: {
      Electronics: 699,
      Clothing: 0,
      Home: 599,
      Books: 299,
      Sports: 599,
      Beauty: 299,
      Automotive: 599,
    } satisfies Record<ProductCategory, number>,
    otherMinor: 499,
  },

  /** Whose money goes back before the goods have come, and up to which amount anybody's does. */
  atOnce: { tiers: ['Platinum'] as readonly CustomerTier[], upToMinor: 2000 },

  /** How long the customer has to send it, and how much later than that it is let go. */
  sendBackDays: 14,
  graceDays: 7,

  /** How often a day the message with a label is sent once more. */
  labelsAgainADay: 3,

  /** How long who works on a return has it alone, in seconds: longer than any function may run. */
  leaseSeconds: 120,
  /** How often a change is tried again because somebody else has changed the return meanwhile. */
  changeAttempts: 5,
  /** How many returns one sweep takes. */
  sweptAtOnce: 25,
} as const;
