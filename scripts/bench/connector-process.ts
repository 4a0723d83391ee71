import { startConnector } from '../../test/connector.ts';

// The fake connector in a process of its own: when asked it tells where it is, and how many messages came.

const connector = await startConnector({ keep: false });
process.on('message', () =>
  process.send?.({ service: connector.service, messages: connector.requests('send') }),
);
