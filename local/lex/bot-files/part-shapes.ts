import {
  CreateBotLocaleRequest$,
  CreateBotRequest$,
  CreateSlotRequest$,
  CreateSlotTypeRequest$,
  UpdateIntentRequest$,
} from '@aws-sdk/client-lex-models-v2';
import type { Member, Reference, Shape } from '../api/schema.ts';
import { shapeOf } from '../api/schema.ts';

export type PartKind = 'bot' | 'locale' | 'intent' | 'slot' | 'slotType';

/** The request that takes all that a file of the kind may say. */
export const REQUEST_OF: Record<PartKind, Reference> = {
  bot: CreateBotRequest$,
  locale: CreateBotLocaleRequest$,
  intent: UpdateIntentRequest$,
  slot: CreateSlotRequest$,
  slotType: CreateSlotTypeRequest$,
};

/** Members of requests that no file has: they are given when a bot is imported, or are of networks of bots. */
const NOT_IN_FILES = ['roleArn', 'botTags', 'testBotAliasTags', 'botType', 'botMembers'];

/** The members that stand in a file; ids of where a part belongs travel in paths, not in files. */
export const membersInFiles = (shape: Extract<Shape, { kind: 'structure' }>): Member[] =>
  shape.members.filter(({ name, place }) => place === 'body' && !NOT_IN_FILES.includes(name));

/** The API's names of a part's members. */
export function memberNames(kind: PartKind): string[] {
  const shape = shapeOf(REQUEST_OF[kind]);
  return shape.kind === 'structure' ? membersInFiles(shape).map(({ name }) => name) : [];
}
