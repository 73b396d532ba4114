import type { HttpRequest } from '../../http/serve.ts';
import type { MessageService } from '../message-service.ts';
import { noStandIn, ServiceRefusal } from '../service-refusal.ts';
import { readSendEmail } from './read-send-email.ts';

/** SES API v2. @source https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
export const SES: MessageService = {
  contentType: 'application/json',
  isMeantBy: ({ path }) => path.startsWith('/v2/'),
  read(request) {
    if (!isSendEmail(request)) throw noStandIn(`${request.method} ${request.path.split('?')[0]} of SES`);
    return readSendEmail(request);
  },
  refusals: {
    refused: new ServiceRefusal('MessageRejected', 400, 'Email address is not verified (asked for by its recipient).'),
    throttled: new ServiceRefusal(
      'TooManyRequestsException',
      429,
      'Maximum sending rate exceeded (asked for by its recipient).',
    ),
    failed: new ServiceRefusal('InternalServiceErrorException', 500, 'Asked for by its recipient.'),
  },
};

const isSendEmail = ({ method, path }: HttpRequest) => method === 'POST' && path === '/v2/email/outbound-emails';
