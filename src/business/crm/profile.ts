export type { CrmProfile, CrmTicket } from '../cases/index.ts';

/** More are no context but a backlog. */
export const MOST_TICKETS = 5;

/** How old a profile may be that is shown without being asked for again. */
export const PROFILE_FRESH_SECONDS = 3600;
