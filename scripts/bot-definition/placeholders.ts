/** The members whose value may be a placeholder in braces; the schemas say which. */
export const PLACEHOLDER_MEMBERS: readonly string[] = ['modelArn', 'lambdaARN', 'cloudWatchLogGroupArn'];
