/** What a past buyer is told: that it may no longer use the data, or that it has to erase them. */
export const NOTICE_KINDS = ['revoked', 'erased'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * How a notice goes on.
 *
 *   waiting ─► told
 *      └─────► with-team   the buyer could not be told, again and again
 */
export const NOTICE_STATES = ['waiting', 'told', 'with-team'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

export const NOTICE_TRANSITIONS: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  waiting: ['waiting', 'told', 'with-team'],
  told: [],
  'with-team': [],
};

export interface Notice {
  /** The sale and the kind: each is made once. */
  readonly noticeId: string;
  readonly kind: NoticeKind;
  readonly leadId: string;
  readonly saleId: string;
  readonly partnerId: string;
  readonly receiptId: string;
  readonly state: NoticeState;
  /** How often it was sent in vain. */
  readonly attempts: number;
  readonly madeAtIso: string;
  readonly toldAtIso?: string;
  /** Absent once it is over. */
  readonly dueAtEpochSeconds?: number;
  readonly version: number;
}

/** What is sent of it. */
export type NoticeBody = Pick<Notice, 'noticeId' | 'kind' | 'receiptId'> & {
  /** The id that the lead was posted under. */
  readonly postId: string;
};

export const noticeBodyOf = ({ noticeId, kind, receiptId, saleId }: Notice): NoticeBody => ({
  noticeId,
  kind,
  receiptId,
  postId: saleId,
});

/** The notice one step on; one that is over is never due. */
export function moveNotice(notice: Notice, to: NoticeState, changes: Partial<Notice> = {}): Notice {
  if (!NOTICE_TRANSITIONS[notice.state].includes(to)) throw new NoticeMoveError(notice.state, to);
  const { dueAtEpochSeconds, ...rest } = { ...notice, ...changes, state: to, version: notice.version + 1 };
  return to === 'waiting' && dueAtEpochSeconds !== undefined ? { ...rest, dueAtEpochSeconds } : rest;
}

/** A step that the table of notices doesn't have. */
export class NoticeMoveError extends Error {
  readonly code = 'notice-move-impossible';
  readonly retryable = false;

  constructor(from: NoticeState, to: NoticeState) {
    super(`A notice that is ${from} never becomes ${to}.`);
    this.name = 'NoticeMoveError';
  }
}
