import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LOYALTY_POLICY } from '#business/loyalty/index';

const page = readFileSync(new URL('../../../../docs/loyalty.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('docs/loyalty.md says what the policy is', () => {
  it.each(LOYALTY_POLICY.tiers.map(({ tier, fromEarned }) => [tier, fromEarned] as const))('for %s', (tier, from) => {
    const rate = LOYALTY_POLICY.pointsPerHundred[tier] / 10_000;

    const early = LOYALTY_POLICY.earlyAccessDays[tier];
    expect(rows).toContainEqual([tier, String(from), String(rate), String(early)]);
  });

  it.each(Object.entries(LOYALTY_POLICY.gifts))('for a %s', (occasion, points) => {
    expect(rows).toContainEqual([occasion, String(points)]);
  });

  it.each(LOYALTY_POLICY.rewards)('for the reward $code', ({ code, points }) => {
    expect(rows.filter(([what, takes]) => what?.startsWith(`${code}:`) && takes === String(points))).toHaveLength(1);
  });

  it('for what is done in a chat', () => {
    const { points, mostPerDay, mostPerYear } = LOYALTY_POLICY.chat;

    expect(rows).toContainEqual(['rating', String(points.rating)]);
    expect(page).toContain(`at most ${mostPerDay} points a day and ${mostPerYear} a year`);
  });

  it('for milestones, silences and the chat', () => {
    const { milestones, silentAfterDays, chatPurchaseBonus } = LOYALTY_POLICY;

    expect(rows).toContainEqual(['purchase in the chat, on top', String(chatPurchaseBonus)]);
    expect(page).toContain(`${milestones.slice(0, -1).join(', ')} and ${milestones.at(-1)} purchases`);
    expect(page).toContain(`${silentAfterDays} days without one`);
  });
});
