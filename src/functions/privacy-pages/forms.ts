import * as z from 'zod/mini';
import { PRIVACY_WISHES } from '#business/privacy/index';
import type { PrivacyPagePorts } from './ports.ts';

const contact = z.object({ channel: z.enum(['email', 'sms']), to: z.string() });

/** What forms carry from one page to the next, sealed: who asked for what. No cookie, so no other site can make use of it. */
const CONTENTS = {
  /** A code was asked for. */
  request: z.object({ requestId: z.string(), contact, wish: z.enum(PRIVACY_WISHES), expiresAt: z.number() }),
  /** The code was right. */
  session: z.object({
    contact,
    job: z.exactOptional(z.object({ jobId: z.string(), of: z.enum(['export', 'erasure']) })),
    expiresAt: z.number(),
  }),
};
type Use = keyof typeof CONTENTS;
export type FormContent<U extends Use> = z.infer<(typeof CONTENTS)[U]>;

export const sealForm = <U extends Use>(use: U, content: FormContent<U>, { seal }: Pick<PrivacyPagePorts, 'seal'>) =>
  seal(JSON.stringify(content), `privacy-form.${use}`);

/** What we have sealed for this use, unless it is too old. */
export function openForm<U extends Use>(
  use: U,
  sealed: string | undefined,
  { open }: Pick<PrivacyPagePorts, 'open'>,
  now: number,
): FormContent<U> | undefined {
  const text = open(sealed ?? '', `privacy-form.${use}`);
  if (text === undefined) return undefined;
  const content = z.parse(CONTENTS[use], JSON.parse(text)) as FormContent<U>;
  return content.expiresAt > now ? content : undefined;
}
