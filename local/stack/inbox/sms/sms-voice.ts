import type { MessageService } from '../message-service.ts';
import { noStandIn, ServiceRefusal } from '../service-refusal.ts';
import { readSendTextMessage } from './read-send-text-message.ts';

const NAME = 'PinpointSMSVoiceV2';

/** AWS End User Messaging SMS, whose API is still called as it was in Pinpoint. */
export const SMS_VOICE: MessageService = {
  contentType: 'application/x-amz-json-1.0',
  isMeantBy: ({ headers }) => headers['x-amz-target'] !== undefined,
  read(request) {
    const target = String(request.headers['x-amz-target']);
    if (target !== `${NAME}.SendTextMessage`) throw noStandIn(`operation "${target}"`);
    return readSendTextMessage(request);
  },
  refusals: {
    refused: new ServiceRefusal('ConflictException', 400, 'The recipient has opted out (asked for by the number).', {
      Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT',
    }),
    throttled: new ServiceRefusal('ThrottlingException', 400, 'Rate exceeded (asked for by the number).'),
    failed: new ServiceRefusal('InternalServerException', 500, 'Asked for by the number.'),
  },
};
