export const CASE_STATES = ['open', 'assigned', 'solved', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** The state that every case begins in. */
export const FIRST_CASE_STATE: CaseState = 'open';

/** What may follow each state. */
export const CASE_TRANSITIONS: Readonly<Record<CaseState, readonly CaseState[]>> = {
  open: ['assigned', 'solved', 'closed'],
  // Back to open: whoever took it can't go on.
  assigned: ['open', 'solved', 'closed'],
  // Back to open: the customer says that it isn't solved.
  solved: ['open', 'closed'],
  closed: [],
};

export const mayMove = (from: CaseState, to: CaseState): boolean => CASE_TRANSITIONS[from].includes(to);

/** The states in which somebody still has to do something. */
export const UNSOLVED_STATES = ['open', 'assigned'] as const satisfies readonly CaseState[];
