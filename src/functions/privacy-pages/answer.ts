import type { ConsentPurpose, PurposeStanding } from '#business/consents/index';
import type { PrivacyWish } from '#business/privacy/index';

/** One consent as a page shows it. */
export interface ShownPurpose {
  readonly purpose: ConsentPurpose;
  /** The exact question. */
  readonly words: string;
  /** Names the words: a yes has to bring it back, so that nobody agrees to what they weren't shown. */
  readonly mark: string;
  readonly state: PurposeStanding['state'];
  readonly receiptId?: string;
  /** False for a sale that the browser has asked us not to make, or that has no buyers. */
  readonly canAgree: boolean;
}

/** Whom data was given to. */
export interface ShownSale {
  readonly partner: string;
  readonly soldAtIso?: string;
  readonly receiptId?: string;
}

/** How far an export or an erasure has come. */
export type Progress =
  | { readonly kind: 'open'; readonly waitsFor: readonly string[] }
  | { readonly kind: 'exported'; readonly links: readonly string[]; readonly madeAtIso: string }
  | { readonly kind: 'erased' }
  | { readonly kind: 'unknown' };

interface InSession {
  readonly status: number;
  /** Brought back with the next form, in place of a cookie. */
  readonly session: string;
}

/** What a request led to: shown as a page, or sent as JSON. */
export type PrivacyAnswer =
  | { readonly kind: 'wishes'; readonly status: number; readonly hasTexts: boolean; readonly error?: FormError }
  | { readonly kind: 'code-asked'; readonly status: number; readonly request: string; readonly wish: PrivacyWish }
  | {
      readonly kind: 'code-wrong';
      readonly status: number;
      readonly request: string;
      readonly error: FormError;
      readonly triesLeft?: number;
    }
  | ({ readonly kind: 'nothing-on-file' } & InSession)
  | ({ readonly kind: 'where'; readonly sales: readonly ShownSale[] } & InSession)
  | ({ readonly kind: 'progress'; readonly of: 'export' | 'erasure'; readonly progress: Progress } & InSession)
  | ({ readonly kind: 'erase-asked' } & InSession)
  | { readonly kind: 'see-other'; readonly status: 303; readonly location: string }
  | { readonly kind: 'confirm'; readonly status: number; readonly button: string }
  | { readonly kind: 'confirmed'; readonly status: number; readonly receiptId: string }
  | { readonly kind: 'unsubscribe' | 'unsubscribed' | 'sale-stopped'; readonly status: number }
  | { readonly kind: 'do-not-sell'; readonly status: number; readonly signal: boolean; readonly error?: FormError }
  | {
      readonly kind: 'preferences';
      readonly status: number;
      readonly purposes: readonly ShownPurpose[];
      readonly signal: boolean;
      readonly note?: 'saved' | 'mail-sent' | 'words-changed';
    }
  | Problem;

/** What can't be done, and why. */
export interface Problem {
  readonly kind: 'problem';
  readonly status: number;
  readonly code: ProblemCode;
}

/** What is wrong with a form that is shown again; named like the input that it is about. */
export type FormError = 'contact' | 'wish' | 'code';
export const FORM_ERRORS: Readonly<Record<FormError, string>> = {
  contact: 'Enter an e-mail address, such as name@example.com, or a phone number with its area code.',
  wish: 'Choose what you want.',
  code: 'Enter the six digits of the newest code that we sent.',
};

export const PROBLEMS = {
  'not-found': { status: 404, title: 'There is nothing here', text: 'The address may have been cut off on its way.' },
  'method-not-allowed': {
    status: 405,
    title: 'This can’t be done so',
    text: 'The page takes other kinds of requests.',
  },
  'too-large': { status: 413, title: 'That was too long', text: 'Nothing was read of it. Please try it shorter.' },
  'media-type': {
    status: 415,
    title: 'This form can’t be read',
    text: 'Send it as application/x-www-form-urlencoded, multipart/form-data or application/json.',
  },
  malformed: { status: 400, title: 'This form can’t be read', text: 'It isn’t what its content type says.' },
  'not-one-click': {
    status: 400,
    title: 'Nothing was changed',
    text: 'To unsubscribe, the form has to say List-Unsubscribe=One-Click.',
  },
  'too-many': {
    status: 429,
    title: 'That was a lot',
    text: 'Too many requests came from your network. Please try again in an hour.',
  },
  'session-over': {
    status: 401,
    title: 'That took a while',
    text: 'For your safety this form works for a quarter of an hour. Please ask for a new code.',
  },
  'code-over': {
    status: 410,
    title: 'This code is used up',
    text: 'It was used, is too old, or was tried too often. Please ask for a new one.',
  },
  'link-expired': {
    status: 410,
    title: 'This link has expired',
    text: 'You can still do everything on our privacy page.',
  },
  'link-dead': {
    status: 404,
    title: 'There is nothing here',
    text: 'The link may have been changed or cut off on its way, or there is nothing about you any more.',
  },
  'nothing-to-confirm': {
    status: 409,
    title: 'There is nothing to confirm',
    text: 'You have said no since this link was sent, or it was never asked for. You get no mail from us.',
  },
} as const satisfies Readonly<Record<string, { status: number; title: string; text: string }>>;
export type ProblemCode = keyof typeof PROBLEMS;

export const problem = (code: ProblemCode): Problem => ({ kind: 'problem', status: PROBLEMS[code].status, code });
