import { CONSENT_PURPOSES, type NamedPartner } from '#business/consents/index';
import type { Memory, Task, Turn } from '../turn/index.ts';
import { VERIFICATION_CODE } from '../identity/proof-slots.ts';
import type { WithdrawalSaid } from '../understanding/privacy/index.ts';

/** What is done for verified customers alone, once they have proved it by a code. */
export type ProvedRequest = 'copy' | 'erase';

/** Contacts that somebody has told, normalised. */
export interface ToldContacts {
  readonly email?: string;
  readonly phone?: string;
}

/** How far a wish about one's data has come. */
export type PrivacyStage =
  | { readonly kind: 'code-asked'; readonly request: ProvedRequest }
  | { readonly kind: 'contact-asked'; readonly withdrawal: WithdrawalSaid }
  /** What an erasure costs was read out. */
  | { readonly kind: 'read-back'; readonly nonce: string }
  /** Nothing is asked any more: fulfillment does it. */
  | { readonly kind: 'withdrawing'; readonly withdrawal: WithdrawalSaid; readonly contacts: ToldContacts }
  | { readonly kind: 'copying' };

const said = (value: string) => ({ value, source: 'said' }) as const;

/** The wish as the conversation remembers it. */
export function privacyTask(stage: PrivacyStage, timesMissed = 0): Task {
  const task = { intent: 'ManagePrivacy', timesMissed, isToBeConfirmed: false, isOffered: false } as const;
  switch (stage.kind) {
    case 'code-asked':
      return { ...task, asked: { slot: VERIFICATION_CODE.slot }, filled: { request: said(stage.request) } };
    case 'contact-asked':
      return { ...task, asked: 'yes', filled: { request: said('stop'), ...withdrawalIn(stage.withdrawal) } };
    case 'read-back':
      return { ...task, asked: 'yes', filled: { request: said('erase') }, nonce: stage.nonce };
    case 'withdrawing': {
      const { email, phone } = stage.contacts;
      const contacts = { ...(email && { email: said(email) }), ...(phone && { phone: said(phone) }) };
      const filled = { request: said('withdraw'), ...withdrawalIn(stage.withdrawal), ...contacts };
      return { ...task, asked: 'yes', filled };
    }
    case 'copying':
      return { ...task, asked: 'yes', filled: { request: said('copying') } };
  }
}

const withdrawalIn = ({ purposes, namesTexts, partners, isChilds }: WithdrawalSaid) => ({
  ...(isChilds && { isChilds: said('yes') }),
  purposes: said(purposes.join()),
  ...(namesTexts && { namesTexts: said('yes') }),
  ...(partners && { partners: said(JSON.stringify(partners)) }),
});

/** Where the wish stands; undefined while none about one's data is at hand. */
export function privacyStage({ task }: Memory): PrivacyStage | undefined {
  if (task?.intent !== 'ManagePrivacy') return undefined;
  const request = task.filled['request']?.value;
  if (typeof task.asked === 'object') return { kind: 'code-asked', request: request === 'erase' ? 'erase' : 'copy' };
  switch (request) {
    case 'stop':
      return { kind: 'contact-asked', withdrawal: withdrawalOf(task) };
    case 'withdraw':
      return { kind: 'withdrawing', withdrawal: withdrawalOf(task), contacts: contactsOf(task) };
    case 'copying':
      return { kind: 'copying' };
    default:
      return task.nonce === undefined ? undefined : { kind: 'read-back', nonce: task.nonce };
  }
}

function withdrawalOf({ filled }: Task): WithdrawalSaid {
  const listed = filled['purposes']?.value.split(',') ?? [];
  const purposes = CONSENT_PURPOSES.filter((purpose) => listed.includes(purpose));
  const { partners } = filled;
  const named = partners && (JSON.parse(partners.value) as readonly NamedPartner[]);
  return {
    ...{ purposes, namesTexts: filled['namesTexts'] !== undefined },
    ...(named && { partners: named }),
    ...(filled['isChilds'] && { isChilds: true }),
  };
}

function contactsOf({ filled: { email, phone } }: Task): ToldContacts {
  return { ...(email && { email: email.value }), ...(phone && { phone: phone.value }) };
}

/** The memory once the wish is met or left. */
export const leavePrivacy = ({ task, ...memory }: Memory): Memory =>
  task && task.intent !== 'ManagePrivacy' ? { ...memory, task } : memory;

export const channelOf = ({ channel }: Pick<Turn, 'channel'>): 'sms' | 'chat' => (channel === 'sms' ? 'sms' : 'chat');
