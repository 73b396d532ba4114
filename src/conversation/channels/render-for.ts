import {
  CHANNEL_FORMS,
  cutLabel,
  type Offered,
  offeredIn,
  type OutgoingPart,
  type TextChannel,
} from '#business/channels/index';
import type { Piece } from '#business/chat/index';
import { smsSize, toGsm7 } from '#business/notifications/index';
import { renderEnUs } from '../messages/index.ts';
import { message } from '../turn/index.ts';
import { cardLines } from './card-lines.ts';
import { plainText } from './plain-text.ts';
import { splitText } from './split-text.ts';

/**
 * An answer as a channel shows it: in as few messages as it fits, cards as lines, choices as buttons under the last one
 * or as lines to answer by a number.
 *
 * @param asks what the bot asks with it: a bare number is never offered where one would be an answer
 * @returns nothing the bot said is left out: each text, and each choice by a button or a line of its own
 */
export function renderFor(
  channel: TextChannel,
  pieces: readonly Piece[],
  asks: string | undefined,
): readonly OutgoingPart[] {
  const form = CHANNEL_FORMS[channel];
  const plain = (text: string): string => (channel === 'sms' ? toGsm7(text) : plainText(text, form));
  const offered = offeredIn(channel, pieces, asks);
  const paragraphs = [...pieces.flatMap((piece) => paragraphOf(piece, channel, pieces)), ...markLines(offered)].map(
    plain,
  );
  const fits = fitsIn(channel);
  if (!offered?.form) return splitText(paragraphs.join('\n\n'), fits).map((text) => ({ kind: 'text', text }));

  const { kind, textCharacters } = offered.form;
  const body = paragraphs.length > 0 ? paragraphs : [renderEnUs(message('channel.choose'))];
  const last = beginOfLast(body, textCharacters);
  const texts = [
    ...splitText(body.slice(0, last).join('\n\n'), fits),
    ...splitText(body.slice(last).join('\n\n'), (text) => fits(text) && text.length <= textCharacters),
  ];
  const choices = shownAs(offered);
  return [
    ...texts.slice(0, -1).map((text): OutgoingPart => ({ kind: 'text', text })),
    {
      kind: 'choices',
      form: kind,
      text: texts.at(-1) ?? '',
      choices,
      ...(kind === 'list' && { opener: renderEnUs(message('channel.choose')) }),
    },
  ];
}

/** From which paragraph on all have room above the buttons; the last one in any case. */
function beginOfLast(paragraphs: readonly string[], characters: number): number {
  const fits = (from: number) => paragraphs.slice(from).join('\n\n').length <= characters;
  const first = paragraphs.findIndex((_, from) => fits(from));
  return first < 0 ? paragraphs.length - 1 : first;
}

/** Whether a text is one message of the channel. */
export function fitsIn(channel: TextChannel): (text: string) => boolean {
  const { length } = CHANNEL_FORMS[channel];
  return length.by === 'parts' ? (text) => smsSize(text).segments <= length.most : (text) => text.length <= length.most;
}

function paragraphOf(piece: Piece, channel: TextChannel, pieces: readonly Piece[]): readonly string[] {
  if (piece.kind === 'text') return [piece.text];
  if (piece.kind === 'choices') return [];
  const lines = cardLines(piece, CHANNEL_FORMS[channel], pieces);
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** "1 Refund", "2 Exchange", and how to answer. */
function markLines(offered: Offered | undefined): readonly string[] {
  if (!offered?.marks) return [];
  const { choices, marks } = offered;
  const lines = choices.map(({ label }, index) => `${marks[index]} ${label}`);
  return [[...lines, renderEnUs(message('channel.reply', { marks }))].join('\n')];
}

function shownAs({ choices, marks, form }: Offered): Extract<OutgoingPart, { kind: 'choices' }>['choices'] {
  return choices.map(({ label, says }, index) => {
    const shown = marks?.[index] ?? (form ? cutLabel(label, form) : label);
    const isCut = marks === undefined && shown !== label;
    return { label: shown, says, ...(isCut && { description: label }) };
  });
}
