interface Resource {
  readonly Type?: string;
  readonly Properties?: { readonly BucketName?: unknown };
}

/** The buckets among CloudFormation resources, by the names that they are deployed under. */
export function bucketNames(resources: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(resources as Record<string, Resource>)
    .filter(([, { Type }]) => Type === 'AWS::S3::Bucket')
    .map(([id, { Properties }]) => {
      const name = Properties?.BucketName;
      if (typeof name !== 'string')
        throw new Error(`Bucket ${id} has no plain BucketName: local runs and functions need one.`);
      return name;
    });
}
