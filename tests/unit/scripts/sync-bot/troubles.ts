/** An error as the AWS SDK makes it of an answer. */
export const refusal = (
  name: string,
  httpStatusCode: number,
  message = '',
  headers: Readonly<Record<string, string>> = {},
): Error => Object.assign(new Error(message), { name, $metadata: { httpStatusCode }, $response: { headers } });

/** An error as the AWS SDK makes it when no answer came. */
export const networkError = (code: string, message: string): Error =>
  Object.assign(new Error(message), { code, $metadata: { attempts: 1 } });
