import type { ChatChoice } from '#business/chat/index';
import type { Card, OrderKind, Person } from '../people/person.ts';
import type { Asked } from './asked.ts';

/** What somebody does next. */
export type Act =
  | { readonly does: 'say'; readonly text: string }
  /** The same message twice at the same time: a double click. */
  | { readonly does: 'say-twice'; readonly text: string }
  /** Different messages at the same time, each with an id of its own. */
  | { readonly does: 'say-together'; readonly texts: readonly string[] }
  /** Waits until the other of the pair is as far, then says it. */
  | { readonly does: 'say-at-once'; readonly text: string }
  | { readonly does: 'rate'; readonly rating: number }
  /** Asks for what it has no right to, in each way that there is. */
  | { readonly does: 'intrude' }
  | { readonly does: 'leave' };

/** Where a conversation stands: all that decides what comes next. */
export interface Scene {
  readonly person: Person;
  readonly asked: Asked;
  /** How often this was asked before in this conversation. */
  readonly timesAsked: number;
  /** What the bot said last, its texts joined. */
  readonly told: string;
  /** Buttons beside it. */
  readonly choices: readonly ChatChoice[];
  /** What was done so far. */
  readonly acts: readonly Act[];
}

export type Reply = string | ((scene: Scene) => Act);

/** A kind of person, as data: what they want, what they answer otherwise than others, and how it shall come out. */
export interface Persona {
  readonly name: string;
  /** How many of a hundred conversations are theirs. */
  readonly share: number;
  readonly order: OrderKind;
  /** Of all of them, where it matters to what they are for. */
  readonly card?: Card;
  /** Two conversations, held at the same time. */
  readonly isPair?: true;
  /** Sends the signal of Global Privacy Control. */
  readonly hasPrivacyControl?: true;
  /** Tries what is forbidden: has to learn nothing by it. */
  readonly isFraud?: true;
  /** One after the other, each when nothing is asked any more; filled with what the person knows. */
  readonly wishes: (person: Person) => readonly [string, ...string[]];
  /** Where they answer otherwise than rightly. */
  readonly replies?: Readonly<Record<Asked, Reply>>;
}
