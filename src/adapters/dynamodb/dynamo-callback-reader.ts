import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type CallbackBook, isOpen } from '#business/callbacks/index';
import { bookingKey, decodeBooking, holderKey, slotKey } from './callback-item.ts';
import { callDynamo } from './errors.ts';

/** What functions read of calls that change none. */
export function createDynamoCallbackReader(
  client: DynamoDBDocumentClient,
  TableName: string,
): Pick<CallbackBook, 'find' | 'findOf' | 'takenBetween'> {
  async function read(Key: Record<string, string>) {
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    return (await callDynamo('Reading a callback', () => client.send(get))).Item;
  }
  const find: CallbackBook['find'] = async (bookingId) => {
    const item = await read(bookingKey(bookingId));
    return item && decodeBooking(item);
  };
  return {
    find,

    async findOf(holder) {
      const ids = ((await read(holderKey(holder)))?.['bookings'] ?? new Set()) as ReadonlySet<string>;
      const found = await Promise.all([...ids].map(find));
      return found
        .flatMap((booking) => (booking && isOpen(booking.state) ? [booking] : []))
        .sort((one, other) => one.startsAtEpochSeconds - other.startsAtEpochSeconds);
    },

    async takenBetween(from, to) {
      const counters = await Promise.all(
        monthsBetween(from, to).map((month) => readCounters({ client, TableName, month, from, to })),
      );
      return new Map(counters.flat());
    },
  };
}

interface Stretch {
  readonly client: DynamoDBDocumentClient;
  readonly TableName: string;
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

/** A month has fewer slots than fit into one answer. */
async function readCounters({ client, TableName, month, from, to }: Stretch): Promise<(readonly [number, number])[]> {
  const query = new QueryCommand({
    TableName,
    ConsistentRead: true,
    KeyConditionExpression: '#key = :month AND #item BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#key': 'key', '#item': 'item' },
    ExpressionAttributeValues: { ':month': month, ':from': slotKey(from).item, ':to': slotKey(to).item },
  });
  const { Items = [] } = await callDynamo('Reading slots', () => client.send(query));
  return Items.map(({ item, taken }) => [Date.parse(String(item)) / 1000, Number(taken)] as const);
}

const LONGEST_STEP_SECONDS = 27 * 86_400;

/** The partitions that hold the counters of a stretch of time. */
function monthsBetween(from: number, to: number): readonly string[] {
  const steps = Math.max(0, Math.ceil((to - from) / LONGEST_STEP_SECONDS));
  const instants = [...Array.from({ length: steps }, (_, step) => from + step * LONGEST_STEP_SECONDS), to];
  return [...new Set(instants.map((instant) => slotKey(instant).key))];
}
