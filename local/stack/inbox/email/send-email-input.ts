import * as z from 'zod';

const content = z.object({ Data: z.string(), Charset: z.string().optional() });
const addresses = z.array(z.string()).optional();

/** Tags and headers by the rules of the API: a bad one is refused here as there, and not found out by the first customer. */
const tag = z.string().regex(/^[\w-]{1,256}$/);
const header = z
  .object({ Name: z.string().regex(/^[!-9;-~]{1,126}$/), Value: z.string().regex(/^[ -~]{1,995}$/) })
  .refine(({ Name, Value }) => Name.length + Value.length <= 996, 'name and value are longer than 996 together');

/** The members of SendEmail that are looked at. */
export const sendEmailInput = z.object({
  FromEmailAddress: z.string().optional(),
  Destination: z.object({ ToAddresses: addresses, CcAddresses: addresses, BccAddresses: addresses }).optional(),
  ReplyToAddresses: addresses,
  Content: z.object({
    Simple: z
      .object({
        Subject: content,
        Body: z.object({ Text: content.optional(), Html: content.optional() }),
        Headers: z.array(header).max(15).optional(),
        Attachments: z
          .array(z.object({ FileName: z.string(), RawContent: z.base64(), ContentType: z.string().optional() }))
          .optional(),
      })
      .optional(),
    Raw: z.object({ Data: z.base64() }).optional(),
    Template: z.unknown().optional(),
  }),
  EmailTags: z
    .array(z.object({ Name: tag, Value: tag }))
    .max(50)
    .optional(),
});

export type SendEmailInput = z.output<typeof sendEmailInput>;
export type SimpleContent = NonNullable<SendEmailInput['Content']['Simple']>;
