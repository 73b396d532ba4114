import { readFile } from 'node:fs/promises';
import {
  type CampaignBook,
  type CampaignPlan,
  previewCampaign,
  readCampaign,
  stopCampaign,
} from '#business/campaigns/index';
import { nowEpochSeconds } from '#platform/clock';
import { connect, type Environment } from '../../local/seed/command/connection.ts';
import { describeCampaign, describePreview } from './describe.ts';
import { type CampaignOptions, parseCampaignOptions, USAGE, type Verb } from './options.ts';
import { createCampaigns, createPreviewPorts } from './ports.ts';

/** Where the command writes, a line each. */
interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

interface Desk {
  readonly campaigns: CampaignBook;
  readonly about: string;
  readonly preview: (plan: CampaignPlan) => Promise<readonly string[]>;
}

const WORK: { readonly [Name in Verb]: (desk: Desk) => Promise<readonly string[]> } = {
  preview: async ({ about, preview }) => preview(await readPlan(about)),

  async schedule({ about, campaigns }) {
    const plan = await readPlan(about);
    if (!(await campaigns.schedule(plan))) throw new Error(`There is a campaign ${plan.campaignId} already.`);
    return [`${plan.campaignId} goes out from ${plan.startsOn} to ${plan.endsOn}, to at most ${plan.atMost} people.`];
  },

  async list({ campaigns }) {
    const all = await campaigns.list();
    return all.length === 0 ? ['There is no campaign.'] : all.map(describeCampaign);
  },

  async stop({ about, campaigns }) {
    const stopped = await stopCampaign(about, campaigns);
    if (stopped === 'no-such-campaign') throw new Error(`There is no campaign ${about}.`);
    return [stopped === 'stopped' ? `${about} is stopped.` : `${about} was stopped before.`];
  },
};

/** `npm run campaign`: the command without its process. @returns the exit code */
export async function runCampaign(args: readonly string[], env: Environment, { out, err }: Terminal): Promise<number> {
  let options: CampaignOptions;
  try {
    options = parseCampaignOptions(args);
  } catch (error) {
    err(`${(error as Error).message}\n\n${USAGE}`);
    return 1;
  }
  const { verb, about, target } = options;
  const client = connect(target, env);
  try {
    const desk: Desk = {
      campaigns: createCampaigns(client, target),
      about,
      preview: async (plan) =>
        describePreview(await previewCampaign(plan, nowEpochSeconds(), await createPreviewPorts(client, target, env))),
    };
    for (const line of await WORK[verb](desk)) out(line);
    return 0;
  } catch (error) {
    err((error as Error).message);
    return 1;
  } finally {
    client.destroy();
  }
}

/** @throws Error naming what is missing or wrong in the file */
async function readPlan(file: string): Promise<CampaignPlan> {
  const read = readCampaign(JSON.parse(await readFile(file, 'utf8')));
  if (read.kind === 'campaign') return read.plan;
  throw new Error(`${file} is no campaign. Look at: ${read.members.join(', ')}.`);
}
