import { SLOT_TYPE_VALUES } from '#generated/bot';

export const RETURN_REASONS = SLOT_TYPE_VALUES.ReturnReasons;
export const RETURN_RESOLUTIONS = SLOT_TYPE_VALUES.ReturnResolutions;
