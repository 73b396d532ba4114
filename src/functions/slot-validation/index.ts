import { renderEnUs } from '#conversation/messages/index';
import { createConcernHandler } from '../concern-handler.ts';
import { readSurroundings } from '../surroundings.ts';
import { createSlotValidation } from './handler.ts';

export const handler = createConcernHandler(createSlotValidation(readSurroundings(), renderEnUs));
