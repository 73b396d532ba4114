import type { WishIntent } from '../wish.ts';
import { CAPTURE_LEAD_INFO } from './capture-lead-info.ts';
import { CHECK_ORDER_STATUS } from './check-order-status.ts';
import { compileCues, type CompiledCues } from './cues.ts';
import { EXPLAIN_PRICE } from './explain-price.ts';
import { HELP } from './help.ts';
import { LOG_OUT } from './log-out.ts';
import { MANAGE_PRIVACY } from './manage-privacy.ts';
import { PROCESS_RETURN } from './process-return.ts';
import { SCHEDULE_CALLBACK } from './schedule-callback.ts';
import { STOP } from './stop.ts';
import { TALK_TO_AGENT } from './talk-to-agent.ts';
import { UPSELL_PRODUCTS } from './upsell-products.ts';

export { STRENGTHS, type Strength } from './cues.ts';
export { WORD_GROUPS } from './word-groups.ts';

/** What words speak of which intent. */
export const CUES: Readonly<Record<WishIntent, CompiledCues>> = {
  CaptureLeadInfo: compileCues(CAPTURE_LEAD_INFO),
  CheckOrderStatus: compileCues(CHECK_ORDER_STATUS),
  ExplainPrice: compileCues(EXPLAIN_PRICE),
  Help: compileCues(HELP),
  LogOut: compileCues(LOG_OUT),
  ManagePrivacy: compileCues(MANAGE_PRIVACY),
  ProcessReturn: compileCues(PROCESS_RETURN),
  ScheduleCallback: compileCues(SCHEDULE_CALLBACK),
  Stop: compileCues(STOP),
  TalkToAgent: compileCues(TALK_TO_AGENT),
  UpsellProducts: compileCues(UPSELL_PRODUCTS),
};
