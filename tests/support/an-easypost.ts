import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What goes wrong, at which path. */
export interface Trouble {
  readonly at: 'create' | 'buy' | 'retrieve' | 'refund' | 'label';
  /** `lost`: it is done, and the answer never comes; `hangs`: nothing is done, and none comes. */
  readonly how: 'lost' | 'hangs' | { readonly status: number; readonly code: string };
}

interface Shipment {
  readonly told: Readonly<Record<string, unknown>>;
  isBought: boolean;
  refundStatus: string | null;
}

const RATES = [
  { id: 'rate_1', object: 'Rate', carrier: 'UPS', service: 'Ground', rate: '11.20', currency: 'USD' },
  { id: 'rate_2', object: 'Rate', carrier: 'USPS', service: 'GroundAdvantage', rate: '9.45', currency: 'USD' },
];

/**
 * EasyPost as its API reference describes it, for a real client: shipments, their labels, refunds. Written by hand after
 * the reference's examples; no account was at hand to record from.
 */
export async function startEasyPost(settings: { readonly rates?: typeof RATES } = {}) {
  const shipments = new Map<string, Shipment>();
  let trouble: Trouble | undefined;
  let bought = 0;

  const bodyOf = (id: string, { told, isBought, refundStatus }: Shipment) => ({
    ...{ id, object: 'Shipment', mode: 'test', ...told, messages: [], rates: settings.rates ?? RATES },
    ...{ tracking_code: isBought ? `9400100000000${id.slice(4)}` : null, refund_status: refundStatus },
    selected_rate: isBought ? RATES[1] : null,
    postage_label: isBought
      ? {
          object: 'PostageLabel',
          label_size: '4x6',
          label_file_type: 'application/pdf',
          label_url: `${url()}/labels/${id}`,
        }
      : null,
  });
  const refuse = (response: ServerResponse, status: number, code: string) =>
    answer(response, status, { error: { code, message: 'No.', errors: [] } });

  const acts: Readonly<Record<Trouble['at'], (id: string, told: object, response: ServerResponse) => void>> = {
    create(_id, told, response) {
      const id = `shp_${shipments.size + 1}`;
      const { shipment } = told as { shipment: Record<string, unknown> };
      shipments.set(id, { told: shipment, isBought: false, refundStatus: null });
      answer(response, 201, bodyOf(id, shipments.get(id)!));
    },
    retrieve: (id, _told, response) => answer(response, 200, bodyOf(id, shipments.get(id)!)),
    buy(id, _told, response) {
      const shipment = shipments.get(id)!;
      if (shipment.isBought) return refuse(response, 422, 'SHIPMENT.POSTAGE.EXISTS');
      shipment.isBought = true;
      bought += 1;
      answer(response, 200, bodyOf(id, shipment));
    },
    refund(id, _told, response) {
      const shipment = shipments.get(id)!;
      if (!shipment.isBought) return refuse(response, 422, 'SHIPMENT.REFUND.UNAVAILABLE');
      shipment.refundStatus = 'submitted';
      answer(response, 200, bodyOf(id, shipment));
    },
    label: (id, _told, response) => void response.writeHead(200).end(`%PDF-1.7 ${id}`),
  };

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const told = request.method === 'POST' ? ((await json(request).catch(() => ({}))) as object) : {};
    const { at, id } = whatOf(request);
    if (at !== 'create' && !shipments.has(id)) return refuse(response, 404, 'NOT_FOUND');
    const met = trouble?.at === at ? trouble.how : undefined;
    if (met === 'hangs') return;
    if (met === 'lost') return acts[at](id, told, noAnswer(response));
    if (met) return refuse(response, met.status, met.code);
    acts[at](id, told, response);
  }
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${url()}/v2/`,
    setTrouble: (next?: Trouble) => void (trouble = next),
    /** Labels that were paid. */
    bought: () => bought,
    told: (id: string) => shipments.get(id)?.told,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function whatOf({ method, url = '' }: IncomingMessage): { at: Trouble['at']; id: string } {
  const [, id = '', action = ''] = /\/(?:shipments|labels)\/?([^/]*)\/?(.*)$/.exec(url) ?? [];
  if (url.startsWith('/labels/')) return { at: 'label', id };
  if (id === '') return { at: 'create', id };
  return { at: method === 'GET' ? 'retrieve' : action === 'buy' ? 'buy' : 'refund', id };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
}

/** Does as if it answered, and breaks the connection off. */
const noAnswer = (response: ServerResponse): ServerResponse =>
  ({ writeHead: () => ({ end: () => response.destroy() }) }) as unknown as ServerResponse;
