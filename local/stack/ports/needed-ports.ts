import type { Service } from '../service/describe-service.ts';
import { PORT_NAMES, type PortName } from './ports.ts';

/** The ports that a start will listen on: none for HTTP without an HTTP event, none for a database that runs already. */
export function neededPorts({ servesHttp }: Pick<Service, 'servesHttp'>, dynamoDbUrl: string | undefined): PortName[] {
  const isNeeded: Partial<Record<PortName, boolean>> = { httpApi: servesHttp, dynamoDbLocal: !dynamoDbUrl };
  return PORT_NAMES.filter((name) => isNeeded[name] ?? true);
}
