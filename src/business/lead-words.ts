// Beside the business words like dates and money: events tell of leads, and leads of events.

/** Classes of leads, from the best to the last. */
export const LEAD_CLASSES = ['hot', 'warm', 'cold', 'prospect'] as const;
export type LeadClass = (typeof LEAD_CLASSES)[number];

/** What brought somebody to leave their details. */
export const LEAD_SOURCES = ['asked', 'after-status', 'after-resolution', 'after-declined-offer', 'import'] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** What is sent to a lead from time to time; a hot one is called. */
export const TOUCH_PROGRAMS = ['nurture', 'newsletter', 'promotion'] as const;
export type TouchProgram = (typeof TOUCH_PROGRAMS)[number];
