import { main } from './sync-bot/main.ts';

/** `npm run sync-bot`: see scripts/sync-bot/README.md. */
process.exitCode = await main(process.argv.slice(2));
