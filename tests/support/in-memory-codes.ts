import {
  type Challenge,
  type ChallengeName,
  CODE_POLICY,
  type CodePurpose,
  type CodeStore,
  nextRequest,
} from '#business/one-time-codes/index';

interface Kept {
  readonly challengeId: string;
  purpose: CodePurpose;
  readonly expiresAt: number;
  state: 'requested' | 'taken' | 'armed' | 'spent';
  tries: number;
  codeHash?: string;
}

const purposeOf = ({ target, contact, claim, charge }: Challenge): CodePurpose => ({
  ...(target !== undefined && { target }),
  ...(contact && { contact }),
  ...(claim && { claim }),
  ...(charge !== undefined && { charge }),
});

/** Challenges in this process' memory. */
export function createInMemoryCodes(): CodeStore {
  const challenges = new Map<string, Kept>();
  const requests = new Map<string, readonly number[]>();
  const find = ({ conversationId, challengeId }: ChallengeName) => {
    const kept = challenges.get(conversationId);
    return kept?.challengeId === challengeId ? kept : undefined;
  };

  return {
    open(challenge) {
      const { conversationId, challengeId, requestedAtEpochSeconds: now } = challenge;
      const requestedAt = requests.get(conversationId) ?? [];
      if (requestedAt.length > 0 && nextRequest(requestedAt).atEpochSeconds > now) {
        return Promise.resolve({ kind: 'limited', requestedAt });
      }
      const expiresAt = now + CODE_POLICY.lifetimeSeconds;
      requests.set(conversationId, [now, ...requestedAt]);
      challenges.set(conversationId, {
        challengeId,
        purpose: purposeOf(challenge),
        expiresAt,
        state: 'requested',
        tries: 0,
      });
      return Promise.resolve({ kind: 'opened' });
    },
    take(name, now) {
      const kept = find(name);
      if (kept?.state !== 'requested' || kept.expiresAt <= now) return Promise.resolve(undefined);
      const { purpose } = kept;
      const { contact: _contact, ...rest } = purpose;
      Object.assign(kept, { state: 'taken', purpose: rest });
      return Promise.resolve(purpose);
    },
    arm(name, codeHash) {
      const kept = find(name);
      if (kept?.state !== 'taken') return Promise.resolve(false);
      Object.assign(kept, { state: 'armed', codeHash });
      return Promise.resolve(true);
    },
    reserveTry(conversationId, now) {
      const kept = challenges.get(conversationId);
      const isOpen = kept && kept.state !== 'spent' && kept.expiresAt > now && kept.tries < CODE_POLICY.triesPerCode;
      if (!isOpen) return Promise.resolve(undefined);
      kept.tries += 1;
      const { challengeId, purpose, tries, codeHash } = kept;
      return Promise.resolve({ conversationId, challengeId, ...purpose, tries, ...(codeHash && { codeHash }) });
    },
    spend(name, now) {
      const kept = find(name);
      if (kept?.state !== 'armed' || kept.expiresAt <= now) return Promise.resolve(false);
      kept.state = 'spent';
      return Promise.resolve(true);
    },
  };
}
