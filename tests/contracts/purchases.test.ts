import { test } from '@jest/globals';
import fc from 'fast-check';
import { createTestTables } from '../support/dynamodb.ts';
import { SCENES } from '../support/purchase-world/cards.ts';
import { commandsOf } from '../support/purchase-world/commands.ts';
import { expectLaws } from '../support/purchase-world/laws.ts';
import { setScene } from '../support/purchase-world/scene.ts';
import { storesInDynamoDb } from '../support/purchase-world/stores-in-dynamodb.ts';
import { comeToRest, createPurchaseWorld } from '../support/purchase-world/world.ts';

/** The same model as in tests/properties, a few times over the tables themselves. */
const RUNS = { numRuns: 12, seed: 20_260_309, endOnFailure: true };

test('buys once or not at all in the tables, whatever crashes, repeats, collides, comes late or is lost', async () => {
  await fc.assert(
    fc.asyncProperty(SCENES, commandsOf(60), async (options, commands) => {
      const place = await createTestTables();
      try {
        const scene = setScene(options);
        const world = createPurchaseWorld(scene, await storesInDynamoDb(scene, place));

        await fc.asyncModelRun(() => ({ model: { stock: options.stock }, real: world }), commands);
        await comeToRest(world);

        await expectLaws(world, options.stock);
      } finally {
        await place.remove();
      }
    }),
    RUNS,
  );
}, 120_000);
