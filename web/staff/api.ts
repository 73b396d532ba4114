import type { StaffViews } from '#business/staff-views/index';
import { TEXTS } from './texts.ts';

export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'problem'; readonly text: string };

/** What was asked for, in the API's own words. */
export interface StaffApi {
  look<Name extends keyof StaffViews>(path: string): Promise<Answer<StaffViews[Name]>>;
  act<Done = { readonly state?: string }>(path: string, body?: object): Promise<Answer<Done>>;
}

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly by?: string;
}

export function createStaffApi(token: string): StaffApi {
  async function ask<T>(path: string, init: RequestInit): Promise<Answer<T>> {
    try {
      const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        'content-type': 'application/json',
      };
      const response = await fetch(`/staff/api${path}`, { ...init, headers, cache: 'no-store' });
      if (response.status === 401) return { kind: 'signed-out' };
      const body = (await response.json()) as unknown;
      return response.ok ? { kind: 'ok', value: body as T } : { kind: 'problem', text: textOf(body as Problem) };
    } catch {
      return { kind: 'problem', text: TEXTS.problem.network };
    }
  }

  return {
    look: (path) => ask(path, {}),
    act: (path, body = {}) => ask(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}

const textOf = ({ code, by, detail }: Problem): string =>
  code === 'taken-by' ? TEXTS.problem.takenBy(by) : (detail ?? TEXTS.problem.title);
