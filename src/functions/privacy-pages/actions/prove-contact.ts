import { parseOneTimeCode } from '#business/one-time-codes/index';
import { PRIVACY_PAGE_POLICY, type PrivacyWish } from '#business/privacy/index';
import { problem } from '../answer.ts';
import { openForm, sealForm } from '../forms.ts';
import type { Action } from '../ports.ts';
import { conversationOf } from './ask-code.ts';
import { isOverLimit } from './is-over-limit.ts';
import { eraseData, exportData, goToPreferences, showSales } from './session.ts';

const AFTER: Readonly<Record<Exclude<PrivacyWish, 'do-not-sell'>, Action>> = {
  export: exportData,
  where: showSales,
  preferences: goToPreferences,
  erase: eraseData,
};

/** Takes the code, and goes on with what was asked for. Five tries for each code, however many come at once. */
export const proveContact: Action = async (request, ports, now) => {
  const sealed = request.fields.get('request') ?? '';
  const asked = openForm('request', sealed, ports, now);
  if (!asked || asked.wish === 'do-not-sell') return problem('session-over');
  const said = parseOneTimeCode(request.fields.get('code') ?? '');
  const wrong = { kind: 'code-wrong', status: 422, request: sealed, error: 'code' } as const;
  if (!said.ok) return wrong;
  if (await isOverLimit('try', request, ports, now)) return problem('too-many');
  const { requestId, contact, wish } = asked;
  const redeemed = await ports.codes.redeem({ conversationId: conversationOf(requestId), code: said.code }, now);
  if (redeemed.kind === 'over') return problem('code-over');
  if (redeemed.kind === 'wrong') return { ...wrong, triesLeft: redeemed.triesLeft };

  const session = sealForm('session', { contact, expiresAt: now + PRIVACY_PAGE_POLICY.sessionSeconds }, ports);
  const fields = new Map([
    ['session', session],
    ['sure', 'not yet'],
  ]);
  return AFTER[wish]({ ...request, fields }, ports, now);
};
