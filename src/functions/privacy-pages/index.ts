import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import { lastPage, pageAnswer, type WebAnswer } from '../web-page.ts';
import { createPorts } from './create-ports.ts';
import { createPrivacyPages } from './handler.ts';

export const handler = createLambdaHandler<WebAnswer>(createPrivacyPages(createPorts(), nowEpochSeconds), () =>
  pageAnswer(503, lastPage("That didn't work", 'Something went wrong on our side. Please try again in a minute.')),
);
