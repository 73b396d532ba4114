import EasyPostClient from '@easypost/api';

/** Where EasyPost's API is; tests name a server of their own. */
export interface EasyPostSettings {
  /** EZAK… for real labels, EZTK… for trials. */
  readonly apiKey: string;
  readonly timeoutMs: number;
  readonly baseUrl?: string;
}

export type EasyPost = InstanceType<typeof EasyPostClient>;

/** EasyPost's own client, which repeats nothing. */
export const createEasyPostClient = ({ apiKey, timeoutMs, baseUrl }: EasyPostSettings): EasyPost =>
  new EasyPostClient(apiKey, {
    timeout: timeoutMs,
    // The library takes the time-out and doesn't use it.
    requestMiddleware: (request: { timeout(milliseconds: number): unknown }) => request.timeout(timeoutMs),
    ...(baseUrl !== undefined && { baseUrl }),
  });
