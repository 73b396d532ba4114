const HOUR = 3600;

/** How long offers hold, and how long they are kept after that to answer what became of them. */
export const OFFER_POLICY = { lifetimeSeconds: 24 * HOUR, keptSeconds: 30 * 24 * HOUR } as const;
