/** A customer's message, and whether people hear a complaint in it. */
export interface LabelledMessage {
  readonly text: string;
  readonly negative: boolean;
}

export interface Score {
  /** The share of complaints that are heard, and of other messages that are taken for one. */
  readonly recall: number;
  readonly falseAlarms: number;
  readonly report: string;
}

/** How well `isNegative` agrees with people on these messages. */
export async function scoreOf(
  messages: readonly LabelledMessage[],
  isNegative: (text: string) => Promise<boolean>,
): Promise<Score> {
  const heard = await Promise.all(
    messages.map(async (message) => ({ ...message, heard: await isNegative(message.text) })),
  );
  const complaints = heard.filter(({ negative }) => negative);
  const others = heard.filter(({ negative }) => !negative);
  const missed = complaints.filter((message) => !message.heard).map(({ text }) => text);
  const alarms = others.filter((message) => message.heard).map(({ text }) => text);
  const recall = 1 - missed.length / Math.max(complaints.length, 1);
  const falseAlarms = alarms.length / Math.max(others.length, 1);
  const report = [
    `recall ${percent(recall)} (${complaints.length - missed.length} of ${complaints.length} complaints heard)`,
    `false alarms ${percent(falseAlarms)} (${alarms.length} of ${others.length} others)`,
    ...missed.map((text) => `missed:      ${text}`),
    ...alarms.map((text) => `false alarm: ${text}`),
  ].join('\n');
  return { recall, falseAlarms, report };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
