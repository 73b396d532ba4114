import { expect, it } from '@jest/globals';
import { regionOf } from '../../../../scripts/shared/region.ts';

it.each([
  ['what is asked for', 'eu-west-1', { AWS_REGION: 'us-west-2' }, 'eu-west-1'],
  ['AWS_REGION', undefined, { AWS_REGION: 'us-west-2' }, 'us-west-2'],
  ['us-east-1 when AWS_REGION is empty', undefined, { AWS_REGION: '' }, 'us-east-1'],
  ['us-east-1, whatever else is set', undefined, { AWS_DEFAULT_REGION: 'us-west-2' }, 'us-east-1'],
])('the region is %s', (_case, asked, environment, region) => {
  expect(regionOf(environment, asked)).toBe(region);
});
