import * as z from 'zod';
import { speak } from '#conversation/messages/speak';
import locale from '../../bot-definition/en_US/locale.json' with { type: 'json' };
import template from '../../connect/inbound.json' with { type: 'json' };
import type { FlowOptions } from './command-line.ts';
import { fillFlow } from './fill-flow.ts';
import { flowFaults } from './flow-faults.ts';

/** What the flow says itself, before and after the bot. */
const promptsSchema = z.strictObject({
  greeting: z.string().min(1),
  question: z.string().min(1),
  sorry: z.string().min(1),
  onceMore: z.string().min(1),
  person: z.string().min(1),
  transfer: z.string().min(1),
  callback: z.string().min(1),
  unreachable: z.string().min(1),
});

/** The flow, and what is wrong with it, in words. */
export interface WrittenFlow {
  readonly flow: unknown;
  readonly faults: readonly string[];
}

/** @throws ZodError for prompts that aren't those of the flow */
export function writeFlow(
  { botAliasArn, queueArn, hoursArn }: Pick<FlowOptions, 'botAliasArn' | 'queueArn' | 'hoursArn'>,
  prompts: unknown,
): WrittenFlow {
  const { voiceId, engine } = locale.voiceSettings;
  const values = new Map<string, string | undefined>([
    ['botAliasArn', botAliasArn],
    ['queueArn', queueArn],
    ['hoursArn', hoursArn],
    ['voice.id', voiceId],
    ['voice.engine', engine.replace(/^./, (first) => first.toUpperCase())],
    ...Object.entries(promptsSchema.parse(prompts)).map(([name, text]) => [`prompts.${name}`, speak(text)] as const),
  ]);
  const flow = fillFlow(template, values);
  return { flow, faults: flowFaults(flow) };
}
