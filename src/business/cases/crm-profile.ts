/** What a customer relationship system knows of a customer that the shop doesn't. */
export interface CrmProfile {
  /** Who looks after the customer: a name, or a mail address. */
  readonly owner?: string;
  /** The system's own word, such as "customer" or "opportunity". */
  readonly segment?: string;
  /** What isn't solved yet, the newest first. */
  readonly openTickets: readonly CrmTicket[];
}

export interface CrmTicket {
  readonly id: string;
  readonly subject: string;
  /** ISO 8601 in UTC. */
  readonly openedAtIso: string;
}
