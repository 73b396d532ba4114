import type { Message } from '../turn/index.ts';
import { EN_US } from './en-us.ts';

/** The message's text in the conversation's locale. */
export type Render = (message: Message) => string;

export const renderEnUs: Render = ({ key, params }) => (EN_US[key] as (params: unknown) => string)(params);

/** True when this version of the bot still has a text of this name. */
export const isMessageKey = (key: string): key is Message['key'] => Object.hasOwn(EN_US, key);
