import type { StaffViews } from '#business/staff-views/index';
import { PRIVATE_HEADERS, type WebAnswer } from '../web-page.ts';

/** What can't be done, and why, in words for the team. */
export const PROBLEMS = {
  'not-signed-in': { status: 401, title: 'Please sign in', detail: 'You are not signed in, or not any more.' },
  'not-staff': { status: 403, title: 'This is for the team', detail: 'Your account is not in the group "staff".' },
  'not-found': { status: 404, title: 'There is nothing here', detail: 'It is not there, or no longer kept.' },
  'method-not-allowed': { status: 405, title: 'This can’t be done so', detail: 'It takes other kinds of requests.' },
  'taken-by': { status: 409, title: 'Somebody else has it', detail: 'A colleague has taken it.' },
  'not-allowed': { status: 409, title: 'That can’t follow', detail: 'It stands otherwise by now. Look at it again.' },
  'changed-meanwhile': {
    status: 409,
    title: 'It has just changed',
    detail: 'Somebody else was at it. Look at it again.',
  },
  'call-over': { status: 409, title: 'This task is over', detail: 'The call has a newer task.' },
  'call-first': {
    status: 409,
    title: 'Tell of the call',
    detail: 'The task of a call moves by what became of the call.',
  },
  'too-large': { status: 413, title: 'That was too long', detail: 'Nothing was read of it.' },
  malformed: { status: 400, title: 'This can’t be read', detail: 'The content has to be JSON, as docs/staff.md says.' },
  'wrong-days': {
    status: 400,
    title: 'Which days?',
    detail: 'Days are such as 2026-11-23, the first not after the last, and 400 at most.',
  },
  'note-empty': { status: 422, title: 'The note is empty', detail: 'Write something first.' },
  'note-too-long': { status: 422, title: 'The note is too long', detail: 'A note has 2,000 characters at most.' },
  'notes-full': { status: 409, title: 'No more notes', detail: 'The case has as many notes as it can hold.' },
  unavailable: { status: 503, title: 'That didn’t work', detail: 'Nothing was shown. Try again in a minute.' },
} as const satisfies Readonly<Record<string, { status: number; title: string; detail: string }>>;
export type ProblemCode = keyof typeof PROBLEMS;

/** What a request led to. */
export type StaffAnswer =
  | { readonly kind: 'view'; readonly view: StaffViews[keyof StaffViews] }
  /** Done; what stands now is to be looked at. */
  | { readonly kind: 'done'; readonly facts: Readonly<Record<string, unknown>> }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly facts?: Readonly<Record<string, unknown>> };

export const problem = (code: ProblemCode, facts?: Readonly<Record<string, unknown>>): StaffAnswer => ({
  kind: 'problem',
  code,
  ...(facts && { facts }),
});
export const view = <Name extends keyof StaffViews>(_: Name, shown: StaffViews[Name]): StaffAnswer => ({
  kind: 'view',
  view: shown,
});

/** @source RFC 9457 */
export function toWebAnswer(answer: StaffAnswer): WebAnswer {
  if (answer.kind === 'view') return json(200, answer.view);
  if (answer.kind === 'done') return json(200, answer.facts);
  const { status, title, detail } = PROBLEMS[answer.code];
  const problemBody = { type: 'about:blank', title, detail, status, code: answer.code, ...answer.facts };
  return json(status, problemBody, 'application/problem+json');
}

/** Something failed: nothing was shown. The log has the reference. */
export const failed = ({ reference }: { readonly reference: string }): WebAnswer =>
  toWebAnswer(problem('unavailable', { reference }));

const json = (statusCode: number, content: object, contentType = 'application/json'): WebAnswer => ({
  statusCode,
  headers: { ...PRIVATE_HEADERS, 'content-type': contentType },
  body: JSON.stringify(content),
});
