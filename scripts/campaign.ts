import { runCampaign } from './campaign/run-campaign.ts';

/** `npm run campaign`: previews, schedules, lists and stops campaigns. */
process.exitCode = await runCampaign(process.argv.slice(2), process.env, { out: console.log, err: console.error });
