import { conflict, internalError, throttled } from '../errors.ts';

export const FAULT_KINDS = ['throttling', 'conflict', 'internal', 'latency', 'lost'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Trouble on purpose, for trying how a client copes. */
export interface Faults {
  /** The share of calls that meet a fault, 0 to 1. */
  rate: number;
  /** Operations that meet faults, e.g. `CreateIntent`. Default all. */
  operations?: string[];
  /** Default all. */
  kinds?: FaultKind[];
  /** How long a late answer takes longer. Default 250. */
  latencyMs?: number;
  /** What a ThrottlingException says in Retry-After. Default 1. */
  retryAfterSeconds?: number;
}

const DEFAULT_LATENCY_MS = 250;
const DEFAULT_RETRY_AFTER_SECONDS = 1;

type Raise = (faults: Faults) => Error;

/** The errors are raised before the operation runs: a call that meets one has changed nothing. */
export const ERRORS: Record<Exclude<FaultKind, 'latency' | 'lost'>, Raise> = {
  throttling: ({ retryAfterSeconds = DEFAULT_RETRY_AFTER_SECONDS }) =>
    throttled('Rate exceeded (an injected fault).', retryAfterSeconds),
  conflict: () => conflict('The resource is in transition (an injected fault).'),
  internal: () => internalError('The service failed (an injected fault).'),
};

export const latencyOf = ({ latencyMs = DEFAULT_LATENCY_MS }: Faults): number => latencyMs;

const isListOf =
  (isMember: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(isMember);
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

const CHECKS: Record<keyof Faults, (value: unknown) => boolean> = {
  rate: isShare,
  operations: isListOf((name) => typeof name === 'string'),
  kinds: isListOf((kind) => FAULT_KINDS.includes(kind as FaultKind)),
  latencyMs: isWhole,
  retryAfterSeconds: isWhole,
};

/** Whether a value is what `Faults` says, with no member more. */
export const areFaults = (value: unknown): value is Faults =>
  typeof value === 'object' &&
  value !== null &&
  'rate' in value &&
  Object.entries(value).every(([name, member]) => CHECKS[name as keyof Faults]?.(member) ?? false);
