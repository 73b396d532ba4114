import type { Strength } from './cues/index.ts';
import type { WishIntent } from './wish.ts';

type Neighbours = Readonly<Partial<Record<WishIntent, readonly WishIntent[]>>>;

const ABOUT_ORDERS: readonly WishIntent[] = ['ProcessReturn', 'ScheduleCallback', 'TalkToAgent', 'ExplainPrice'];

/** A complaint that is only the reason for the request beside it: "my order is late, let me talk to someone". */
const REASONS_FOR: Neighbours = {
  CheckOrderStatus: ['ProcessReturn', 'TalkToAgent'],
  ProcessReturn: ['TalkToAgent', 'ManagePrivacy'],
  ExplainPrice: ['ProcessReturn', 'UpsellProducts', 'TalkToAgent', 'ScheduleCallback'],
  UpsellProducts: ['CaptureLeadInfo', 'ProcessReturn', 'ExplainPrice', 'CheckOrderStatus'],
  TalkToAgent: ['ScheduleCallback', 'CheckOrderStatus', 'ProcessReturn', 'ManagePrivacy', 'ExplainPrice'],
  LogOut: ['ManagePrivacy'],
};

/** A request in pronouns that goes on with the wish before: "return it, and how long does that take". */
const GOES_ON_WITH: Neighbours = {
  CheckOrderStatus: ['ProcessReturn', 'UpsellProducts', 'ScheduleCallback', 'TalkToAgent'],
  Help: ['CheckOrderStatus', 'ProcessReturn', 'ManagePrivacy', 'ExplainPrice'],
};

/** A thing named that the wish beside it needs or is about: "order 12345, I want to return it". */
const PART_OF: Neighbours = {
  CheckOrderStatus: ABOUT_ORDERS,
  UpsellProducts: ['CaptureLeadInfo', 'ExplainPrice'],
  Help: [
    'CheckOrderStatus',
    'ProcessReturn',
    'UpsellProducts',
    'CaptureLeadInfo',
    'ScheduleCallback',
    'ManagePrivacy',
    'TalkToAgent',
    'ExplainPrice',
    'LogOut',
  ],
  Stop: [
    'CheckOrderStatus',
    'ProcessReturn',
    'UpsellProducts',
    'CaptureLeadInfo',
    'ScheduleCallback',
    'ManagePrivacy',
    'TalkToAgent',
    'ExplainPrice',
    'LogOut',
    'Help',
  ],
};

const NEIGHBOURS: Readonly<Record<Strength, Neighbours>> = {
  asks: {},
  tells: REASONS_FOR,
  followUps: GOES_ON_WITH,
  mentions: PART_OF,
};

/** True when a clause that speaks of an intent this strongly is no wish of its own beside a clause with that wish. */
export const belongsTo = (intent: WishIntent, strength: Strength, neighbour: WishIntent): boolean =>
  NEIGHBOURS[strength][intent]?.includes(neighbour) ?? false;
