import type { VerifiedIdentity } from '#business/identity/index';
import type { Decision, ManagePorts, Turn } from '../turn/index.ts';
import { fulfilNow } from './fulfil-now.ts';
import type { ProvedRequest } from './privacy-task.ts';
import { readBackErasure } from './read-back-erasure.ts';

/** What a customer may have done who has proved by a code who they are. */
export const afterProof = (
  turn: Turn,
  { request, identity }: { readonly request: ProvedRequest; readonly identity: VerifiedIdentity },
  ports: ManagePorts,
): Promise<Decision> =>
  request === 'copy' ? Promise.resolve(fulfilNow(turn, { kind: 'copying' })) : readBackErasure(turn, identity, ports);
