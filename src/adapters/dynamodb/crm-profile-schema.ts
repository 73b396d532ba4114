import * as z from 'zod/mini';

/** What is kept of a profile of a customer relationship system. */
export const crmProfileSchema = z.object({
  owner: z.exactOptional(z.string()),
  segment: z.exactOptional(z.string()),
  openTickets: z.array(z.object({ id: z.string(), subject: z.string(), openedAtIso: z.string() })),
});
