import { createLambdaHandler, readOptionalEnv } from '#platform/index';
import type { WebAnswer } from '../web-page.ts';
import { problem } from './answer.ts';
import { createPorts } from './create-ports.ts';
import { createChatApi } from './handler.ts';
import { render } from './render.ts';

const origins = (readOptionalEnv('CHAT_ORIGINS') ?? '').split(',').map((origin) => origin.trim());

export const handler = createLambdaHandler<WebAnswer>(createChatApi(createPorts(), origins.filter(Boolean)), () =>
  render(problem('unavailable'), { origin: undefined, route: {} }),
);
