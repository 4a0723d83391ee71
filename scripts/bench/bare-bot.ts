import {
  type AdaptiveCardInvokeResponse,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsActivityHandler,
} from 'botbuilder';
import restify from 'restify';

// What one gets from the Bot Framework's own samples: an echo, and a constant card in answer to Action.Execute.

const card = {
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.4',
  fallbackText: 'Du är incheckad.',
  body: [{ type: 'TextBlock', text: 'Du är incheckad.', wrap: true }],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Vi är flera här',
      verb: 'show-companions',
      data: { v: 1, group: 'busy', meeting: 'm1' },
      fallback: { type: 'Action.Submit', title: 'Vi är flera här', data: { verb: 'show-companions' } },
    },
  ],
};

class BareBot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
      await next();
    });
  }

  override async onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new BareBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  // Every request has a method; only Node's type, which clients share, lets it be absent.
  await adapter.process(request as typeof request & { method: string }, response, (context) =>
    bot.run(context),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
