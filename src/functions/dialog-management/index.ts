import { renderEnUs } from '#conversation/messages/index';
import { createConcernHandler } from '../concern-handler.ts';
import { readSurroundings } from '../surroundings.ts';
import { createDialogManagement } from './handler.ts';
import { createPorts } from './ports.ts';

export const handler = createConcernHandler(createDialogManagement(readSurroundings(), renderEnUs, createPorts()));
