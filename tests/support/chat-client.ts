import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

interface Asked {
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ip?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What the HTTP API hands over. */
export const chatEvent = (method: string, rawPath: string, { body, token, headers, ip = '192.0.2.1' }: Asked = {}) => ({
  ...{ rawPath, requestContext: { http: { method, sourceIp: ip } }, isBase64Encoded: false },
  headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
  ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
});

export const readAnswer = (payload: unknown): Answered => {
  const { statusCode, headers, body } = payload as {
    statusCode: number;
    headers: Record<string, string>;
    body: string;
  };
  return { status: statusCode, headers, content: body === '' ? {} : (JSON.parse(body) as Record<string, unknown>) };
};

/** The chat's API as it is deployed in the test stack. */
export function openChatClient() {
  const lambda = new LambdaClient();
  return {
    close: () => lambda.destroy(),
    async ask(method: string, path: string, asked: Asked = {}): Promise<Answered> {
      const Payload = JSON.stringify(chatEvent(method, `/chat/conversations${path}`, asked));
      const answer = await lambda.send(new InvokeCommand({ FunctionName: 'smart-commerce-local-chatApi', Payload }));
      return readAnswer(JSON.parse(answer.Payload!.transformToString()));
    },
  };
}
