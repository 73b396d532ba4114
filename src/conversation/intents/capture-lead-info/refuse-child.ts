import { type Decision, endTask, listen, message, type Turn } from '../../turn/index.ts';

/** Nobody signs up a child; nothing of what was said is kept. */
export function refuseChild({ memory, ...turn }: Turn): Decision | undefined {
  if (!memory.isChild) return undefined;
  const { firstName: _, lastName: __, email: ___, phone: ____, ...known } = memory.known;
  const say = [message('captureLeadInfo.tooYoung'), message('conversation.anythingElse')];
  return listen({ ...turn, memory }, { say, memory: { ...endTask(memory), known } });
}
