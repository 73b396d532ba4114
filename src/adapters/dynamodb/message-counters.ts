import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Counted } from '#business/outreach/index';

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

const DAY_SECONDS = 86_400;
/** The epoch began on a Thursday: with these, weeks begin on Mondays. */
const DAYS_TO_MONDAY = 3;

/** How many messages a person had by a channel in a day and a week of UTC: `COUNT#<person>` + `<channel>#<which>`. */
export function toCountWrites(
  TableName: string,
  { recipientId, channel, cap }: Counted,
  nowEpochSeconds: number,
): Items {
  const day = Math.floor(nowEpochSeconds / DAY_SECONDS);
  const week = Math.floor((day + DAYS_TO_MONDAY) / 7);
  const counter = (item: string, most: number, keptDays: number) => ({
    Update: {
      TableName,
      Key: { key: `COUNT#${recipientId}`, item: `${channel}#${item}` },
      UpdateExpression: 'ADD messages :one SET expiresAtEpochSeconds = :expiresAt',
      ConditionExpression: 'attribute_not_exists(messages) OR messages < :most',
      ExpressionAttributeValues: {
        ':one': 1,
        ':most': most,
        ':expiresAt': nowEpochSeconds + keptDays * DAY_SECONDS,
      },
    },
  });
  return [counter(`DAY#${day}`, cap.day, 2), counter(`WEEK#${week}`, cap.week, 8)];
}
