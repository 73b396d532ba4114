import * as z from 'zod/mini';
import { STAFF_ACTS } from '#business/staff-words';

/** A call at the time that it now has. */
export const callback = z.object({
  bookingId: z.string(),
  customerId: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
  startsAtIso: z.iso.datetime(),
  endsAtIso: z.iso.datetime(),
  timeZone: z.string(),
  topic: z.exactOptional(z.string()),
  sequence: z.int(),
});

/** What somebody of the team looked at or did. */
export const staffActed = z.object({
  staffId: z.string(),
  act: z.enum(STAFF_ACTS),
  record: z.exactOptional(z.string()),
});
