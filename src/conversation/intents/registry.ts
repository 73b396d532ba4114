import type { IntentName } from '#generated/bot';
import type { Intent } from '../turn/index.ts';
import { cancel } from './cancel/index.ts';
import { captureLeadInfo } from './capture-lead-info/index.ts';
import { checkOrderStatus } from './check-order-status/index.ts';
import { explainPrice } from './explain-price/index.ts';
import { fallback } from './fallback/index.ts';
import { help } from './help/index.ts';
import { logOut } from './log-out/index.ts';
import { managePrivacy } from './manage-privacy/index.ts';
import { processReturn } from './process-return/index.ts';
import { repeat } from './repeat/index.ts';
import { scheduleCallback } from './schedule-callback/index.ts';
import { stop } from './stop/index.ts';
import { talkToAgent } from './talk-to-agent/index.ts';
import { upsellProducts } from './upsell-products/index.ts';

/** Every intent of the bot. One that is missing here doesn't compile. */
export const INTENTS = {
  CaptureLeadInfo: captureLeadInfo,
  Cancel: cancel,
  CheckOrderStatus: checkOrderStatus,
  ExplainPrice: explainPrice,
  FallbackIntent: fallback,
  Help: help,
  LogOut: logOut,
  ManagePrivacy: managePrivacy,
  ProcessReturn: processReturn,
  Repeat: repeat,
  ScheduleCallback: scheduleCallback,
  Stop: stop,
  TalkToAgent: talkToAgent,
  UpsellProducts: upsellProducts,
} as const satisfies Record<IntentName, Intent>;
