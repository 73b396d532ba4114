import type { SdkImports } from './bare-handler.ts';

/** What a function is deployed with: exactly this, nothing more. */
export interface DeployedFunction {
  /** Its folder in src/functions. */
  readonly file: string;
  readonly timeoutSeconds: number;
  /** Environment beside what all functions share. */
  readonly settings: Readonly<Record<string, string>>;
  /** "action on resource", in the order of its role. */
  readonly grants: readonly string[];
  /** What it holds of the AWS SDK. */
  readonly clients: SdkImports;
  /** When it is called by itself, where it is. */
  readonly schedule?: string;
  /** What is packaged beside its bundle. */
  readonly files?: readonly string[];
  /** What our own code and all other libraries may add to its bundle, where that is more than usual. */
  readonly mostOwnBytes?: number;
}

export const DYNAMODB = { '@aws-sdk/client-dynamodb': ['DynamoDBClient'] };
export const SSM = { '@aws-sdk/client-ssm': ['SSMClient', 'GetParameterCommand'] };
export const SUPPORT_CONTACT = 'support@smartcommerce.example';
export const SHOP_TIME_ZONE = 'America/New_York';
