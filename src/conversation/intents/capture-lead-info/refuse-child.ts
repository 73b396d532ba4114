import { keepSignUp } from '../../sign-up/index.ts';
import { type Decision, endTask, listen, type ManagePorts, message, type Turn } from '../../turn/index.ts';

type Ports = Pick<ManagePorts, 'confirmations' | 'digest'>;

/** Nobody signs up a child; nothing of what was said is kept. */
export async function refuseChild({ memory, ...turn }: Turn, ports: Ports): Promise<Decision | undefined> {
  if (!memory.isChild) return undefined;
  const { firstName: _, lastName: __, email: ___, phone: ____, ...known } = memory.known;
  const say = [message('captureLeadInfo.tooYoung'), message('conversation.anythingElse')];
  const nonce = memory.task?.intent === 'CaptureLeadInfo' ? memory.task.nonce : undefined;
  // In place of the details and answers so far: an older memory's yes hears the same.
  if (nonce !== undefined) await keepSignUp({ ...turn, memory }, { nonce, kept: { said: say } }, ports);
  return listen({ ...turn, memory }, { say, memory: { ...endTask(memory), known } });
}
