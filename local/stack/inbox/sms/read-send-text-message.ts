import * as z from 'zod';
import { smsSize } from '#business/notifications/index';
import type { HttpRequest } from '../../http/serve.ts';
import type { Draft } from '../message.ts';
import { readJson } from '../message-service.ts';
import { noStandIn, ServiceRefusal } from '../service-refusal.ts';

const LONGEST_BODY = 1_600;
const MOST_CONTEXT_ENTRIES = 5;

/** The members of SendTextMessage that are looked at. @source API_SendTextMessage of the service's reference */
const input = z.object({
  DestinationPhoneNumber: z.string().regex(/^\+[1-9]\d{6,14}$/, 'is no phone number in E.164 format'),
  OriginationIdentity: z.string().min(1).max(256).optional(),
  MessageBody: z.string().regex(/\S/, 'is empty').max(LONGEST_BODY),
  MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL']).optional(),
  TimeToLive: z.int().min(5).max(259_200).optional(),
  Context: z
    .record(z.string().regex(/^\S{1,100}$/), z.string().regex(/^(?!\s).{1,800}(?<!\s)$/s))
    .refine((entries) => Object.keys(entries).length <= MOST_CONTEXT_ENTRIES, 'has too many entries')
    .default({}),
  DryRun: z.boolean().optional(),
});

/** @throws ServiceRefusal */
export function readSendTextMessage(request: HttpRequest): Draft {
  const parsed = input.safeParse(readJson(request));
  if (!parsed.success) throw refusalOf(parsed.error);

  const { DestinationPhoneNumber, OriginationIdentity, MessageBody, MessageType, Context, DryRun } = parsed.data;
  if (DryRun) throw noStandIn('dry runs');
  return {
    channel: 'sms',
    from: OriginationIdentity,
    to: [DestinationPhoneNumber],
    text: MessageBody,
    labels: Context,
    messageType: MessageType,
    ...smsSize(MessageBody),
  };
}

function refusalOf({ issues }: z.ZodError): ServiceRefusal {
  const fields = issues.map(({ path, message }) => ({ Name: String(path[0] ?? ''), Message: message }));
  const words = fields.map(({ Name, Message }) => `${Name}: ${Message}`).join('; ');
  return new ServiceRefusal('ValidationException', 400, words, { Reason: 'FIELD_VALIDATION_FAILED', Fields: fields });
}
