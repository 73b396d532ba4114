import { type HttpServer, serve } from '../http/serve.ts';
import { jsonAnswer, pageAnswer, styleAnswer } from '../inbox/answers.ts';
import { reasonToRefuse } from '../inbox/guard.ts';
import { STYLE } from '../inbox/page/style.ts';
import { answerBuyer } from './answer-buyer.ts';
import { createBuyerBox } from './buyer-box.ts';
import { renderPage } from './render-page.ts';

/**
 * Buyers of leads on 127.0.0.1, good and bad ones, each under a path of its own. What they got stands on a page at `/`
 * and in `/buyers.json`. Port 0 takes any free one.
 *
 * @param secret the stage's exchange key
 */
export function startBuyers(port: number, secret: string): Promise<HttpServer> {
  const box = createBuyerBox(Date.now);
  return serve(port, (request) => {
    const refusal = reasonToRefuse(request);
    if (refusal !== undefined) return jsonAnswer(403, { message: refusal });
    switch (`${request.method} ${request.path}`) {
      case 'GET /':
        return pageAnswer(renderPage(box.list()));
      case 'GET /style.css':
        return styleAnswer(STYLE);
      case 'GET /buyers.json':
        return jsonAnswer(200, { received: box.list() });
      case 'DELETE /buyers.json':
        box.empty();
        return jsonAnswer(200, { received: [] });
      default:
        return answerBuyer(request, box, secret);
    }
  });
}
