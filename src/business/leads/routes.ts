import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';
import type { LeadClass, NextTouch, TouchProgram } from './lead.ts';

/** When a program begins: so many days later, or on the first of a month or quarter to come. */
export type TouchStart = { readonly afterDays: number } | { readonly onFirstOf: 'month' | 'quarter' };

/** What becomes of a lead of a class. */
export interface LeadRoute {
  /** Sales has a case at once. */
  readonly opensSalesCase: boolean;
  /** Whether the chat offers a call of the team. */
  readonly offersCallback: boolean;
  /** What the lead is sent, as far as consents allow; a hot one is called. */
  readonly program?: { readonly name: TouchProgram; readonly starts: TouchStart };
}

const ROUTES: Readonly<Record<LeadClass, LeadRoute>> = {
  hot: { opensSalesCase: true, offersCallback: true },
  warm: {
    opensSalesCase: false,
    offersCallback: false,
    program: { name: 'nurture', starts: { afterDays: 1 } },
  },
  cold: {
    opensSalesCase: false,
    offersCallback: false,
    program: { name: 'newsletter', starts: { onFirstOf: 'month' } },
  },
  prospect: {
    opensSalesCase: false,
    offersCallback: false,
    program: { name: 'promotion', starts: { onFirstOf: 'quarter' } },
  },
};

/** @source docs/leads.md, "Classes" */
export const routeOf = (leadClass: LeadClass): LeadRoute => ROUTES[leadClass];

/**
 * The touch that a class's program begins with; undefined where nothing is sent.
 *
 * @param today in the shop's time zone
 */
export function firstTouch(leadClass: LeadClass, today: PlainDate): NextTouch | undefined {
  const { program } = routeOf(leadClass);
  return program && { program: program.name, step: 1, on: startOf(program.starts, today) };
}

function startOf(starts: TouchStart, today: PlainDate): PlainDate {
  const day = Temporal.PlainDate.from(today);
  if ('afterDays' in starts) return day.add({ days: starts.afterDays }).toString();
  const months = starts.onFirstOf === 'month' ? 1 : 3 - ((day.month - 1) % 3);
  return day.with({ day: 1 }).add({ months }).toString();
}
