/** A request of the chat's API; paths are below /chat/conversations. */
export interface ChatRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** The address that it comes from. */
  readonly network: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As it is sent. */
  readonly body?: string;
}

export interface ChatResponse {
  readonly status: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The way to the chat's API. */
export type Transport = (request: ChatRequest) => Promise<ChatResponse>;
