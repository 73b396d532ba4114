import type { StaffAct } from '#business/staff-words';
import type { RecordOfAct } from '#business/staff/index';
import { tellOfCall } from './actions/calls.ts';
import { closeCase, giveBackCase, listCases, note, solveCase, take, viewCase } from './actions/cases.ts';
import { listConsents, viewConsent } from './actions/consents.ts';
import { listDeadLetters, takeBackDeadLetters } from './actions/dead-letters.ts';
import { listErasures } from './actions/erasures.ts';
import { listExperiments } from './actions/experiments.ts';
import { listFigures, listWays } from './actions/figures.ts';
import { listLeads, viewLead } from './actions/leads.ts';
import { view } from './answers.ts';
import type { Action } from './ports.ts';

/** What a request does, how the audit names it, and which kind of record it is about. */
interface Route {
  readonly act: StaffAct;
  readonly of?: RecordOfAct['kind'];
  readonly answer: Action;
}

/** Every request of the team, by method and path; a star is the key of a record. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /me': { act: 'sign-in', answer: ({ by }) => view('me', by) },
  'GET /cases': { act: 'list-cases', answer: listCases },
  'GET /cases/*': { act: 'view-case', of: 'CASE', answer: viewCase },
  'POST /cases/*/take': { act: 'take-case', of: 'CASE', answer: take },
  'POST /cases/*/give-back': { act: 'give-back-case', of: 'CASE', answer: giveBackCase },
  'POST /cases/*/notes': { act: 'note-on-case', of: 'CASE', answer: note },
  'POST /cases/*/solve': { act: 'solve-case', of: 'CASE', answer: solveCase },
  'POST /cases/*/close': { act: 'close-case', of: 'CASE', answer: closeCase },
  'POST /cases/*/call': { act: 'tell-of-call', of: 'CASE', answer: tellOfCall },
  'GET /leads': { act: 'list-leads', answer: listLeads },
  'GET /leads/*': { act: 'view-lead', of: 'LEAD', answer: viewLead },
  'GET /dead-letters': { act: 'list-dead-letters', answer: listDeadLetters },
  'POST /dead-letters/*/take-back': { act: 'take-back-dead-letters', of: 'QUEUE', answer: takeBackDeadLetters },
  'GET /consents': { act: 'list-consents', answer: listConsents },
  'GET /consents/*': { act: 'view-consent', of: 'RECEIPT', answer: viewConsent },
  'GET /erasures': { act: 'list-erasures', answer: listErasures },
  'GET /figures': { act: 'view-figures', answer: listFigures },
  'GET /paths': { act: 'view-paths', answer: listWays },
  'GET /experiments': { act: 'view-experiments', answer: listExperiments },
};

/** Before every route; what else is under "/staff" is the page. */
export const BASE = '/staff/api';
/** Ids here are of letters, digits and dashes: nothing else gets into the audit. */
const IS_KEY = /^[\w-]{1,128}$/;
const PATHS = new Set(Object.keys(ROUTES).map((name) => name.slice(name.indexOf(' ') + 1)));

export type FoundRoute =
  | { readonly kind: 'found'; readonly route: Route; readonly key: string }
  | { readonly kind: 'not-found' | 'method-not-allowed' };

/** The route of a request, with the key in its path. */
export function findRoute(method: string, path: string): FoundRoute {
  const [, what = '', key, ...more] = path.slice(BASE.length).split('/');
  const pattern = ['', what, ...(key === undefined ? [] : ['*']), ...more].join('/');
  const isKnown = PATHS.has(pattern) && (key === undefined || IS_KEY.test(key));
  if (!isKnown) return { kind: 'not-found' };
  const route = ROUTES[`${method} ${pattern}`];
  return route ? { kind: 'found', route, key: key ?? '' } : { kind: 'method-not-allowed' };
}
