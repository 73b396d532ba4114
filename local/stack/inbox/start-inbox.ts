import { type HttpServer, serve } from '../http/serve.ts';
import { jsonAnswer } from './answers.ts';
import { SES } from './email/ses.ts';
import { readForgetting } from './forget/forget-address.ts';
import { reasonToRefuse } from './guard.ts';
import { answerInbox } from './inbox-api.ts';
import { callGraph } from './meta/call-graph.ts';
import { createMessageBox } from './message-box.ts';
import { callService } from './message-service.ts';
import { SMS_VOICE } from './sms/sms-voice.ts';

const SERVICES = [SES, SMS_VOICE];

/**
 * A stand-in for Amazon SES v2, AWS End User Messaging SMS and Meta's Graph API on 127.0.0.1: nothing is sent,
 * everything can be read, on a page at `/` and as `/inbox.json`. Whom the services are asked to forget, it forgets with all messages to them. Port 0
 * takes any free one.
 */
export function startInbox(port: number): Promise<HttpServer> {
  const box = createMessageBox();
  return serve(port, (request) => {
    const refusal = reasonToRefuse(request);
    if (refusal !== undefined) return jsonAnswer(403, { message: refusal });
    const forgetting = readForgetting(request);
    if (forgetting) {
      box.forget(forgetting.to);
      return jsonAnswer(200, forgetting.answer);
    }
    const byMeta = callGraph(request, box);
    if (byMeta) return byMeta;
    const service = SERVICES.find(({ isMeantBy }) => isMeantBy(request));
    return service ? callService(service, request, box) : answerInbox(request, box);
  });
}
