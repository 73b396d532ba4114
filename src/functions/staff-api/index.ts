import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import { failed } from './answers.ts';
import { createStaffApi } from './handler.ts';
import { createDoor } from './open-door.ts';

export const handler = createLambdaHandler(createStaffApi(createDoor(), nowEpochSeconds), failed);
