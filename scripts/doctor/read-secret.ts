import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { askAws } from './ask-aws.ts';
import type { Clients } from './clients.ts';

type SecretRead =
  | { readonly kind: 'read'; readonly value: string }
  | { readonly kind: 'absent' }
  /** It can't be read from here, for a reason of AWS'. */
  | { readonly kind: 'closed'; readonly reason: string };

/** A secret to try it with; it is never shown. */
export async function readSecret({ ssm }: Clients, Name: string): Promise<SecretRead> {
  const reply = await askAws(() => ssm.send(new GetParameterCommand({ Name, WithDecryption: true })));
  if (reply.kind === 'answered') return { kind: 'read', value: reply.answer.Parameter?.Value ?? '' };
  if (reply.kind === 'refused' && reply.errorName === 'ParameterNotFound') return { kind: 'absent' };
  return { kind: 'closed', reason: reply.message };
}
