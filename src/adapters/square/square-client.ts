import { SquareClient } from 'square';

export interface SquareSettings {
  readonly accessToken: string;
  readonly timeoutSeconds: number;
  /** Square's sandbox, or a test's server; production otherwise. */
  readonly baseUrl?: string | undefined;
}

/**
 * Square's own client. It repeats once what Square turned away for its load: reading changes nothing, and selling has
 * its key. A connection that broke is the caller's to repeat.
 */
export const createSquareClient = ({ accessToken, timeoutSeconds, baseUrl }: SquareSettings): SquareClient =>
  new SquareClient({
    token: accessToken,
    timeoutInSeconds: timeoutSeconds,
    maxRetries: 1,
    ...(baseUrl !== undefined && { baseUrl }),
  });
