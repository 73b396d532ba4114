import * as z from 'zod';

const text = (most: number) => z.string().regex(/\S/).max(most);
const titlesDiffer = (titles: readonly string[]): boolean => new Set(titles).size === titles.length;

/** @source https://developers.facebook.com/docs/messenger-platform/reference/send-api */
export const messengerInput = z.object({
  recipient: z.object({ id: z.string().min(1) }),
  messaging_type: z.literal('RESPONSE'),
  message: z.strictObject({
    text: text(2_000),
    quick_replies: z
      .array(z.strictObject({ content_type: z.literal('text'), title: text(20), payload: text(1_000) }))
      .min(1)
      .max(13)
      .optional(),
  }),
});

const buttons = z
  .array(z.strictObject({ type: z.literal('reply'), reply: z.strictObject({ id: text(256), title: text(20) }) }))
  .min(1)
  .max(3)
  .refine((all) => titlesDiffer(all.map(({ reply }) => reply.title)), 'have the same title twice');
const rows = z
  .array(z.strictObject({ id: text(200), title: text(24), description: text(72).optional() }))
  .min(1)
  .max(10)
  .refine((all) => titlesDiffer(all.map(({ id }) => id)), 'have the same id twice');
const interactive = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('button'),
    body: z.strictObject({ text: text(1_024) }),
    action: z.strictObject({ buttons }),
  }),
  z.strictObject({
    type: z.literal('list'),
    body: z.strictObject({ text: text(1_024) }),
    action: z.strictObject({ button: text(20), sections: z.array(z.strictObject({ rows })).length(1) }),
  }),
]);

/** @source https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages */
export const whatsAppInput = z.intersection(
  z.object({
    messaging_product: z.literal('whatsapp'),
    recipient_type: z.literal('individual'),
    to: z.string().regex(/^\d{5,20}$/),
  }),
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.strictObject({ preview_url: z.boolean(), body: text(4_096) }) }),
    z.object({ type: z.literal('interactive'), interactive }),
  ]),
);
