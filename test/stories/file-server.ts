import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where files that people send lie, on this machine. */
export type FileServer = {
  /** Puts a file there; what a message carries that it was sent with. */
  readonly sent: (name: string, bytes: Uint8Array, headers?: Readonly<Record<string, string>>) => object;
  /** What a message carries whose file is answered for in another way. */
  readonly answered: (name: string, answer: (response: ServerResponse) => void) => object;
  readonly url: string;
  readonly close: () => Promise<void>;
};

export async function startFileServer(): Promise<FileServer> {
  const answers = new Map<string, (response: ServerResponse) => void>();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    // What serves the bot in the same process has changed what writeHead gives back.
    if (answer !== undefined) return answer(response);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const answered: FileServer['answered'] = (name, answer) => {
    const path = `/${answers.size}`;
    answers.set(path, answer);
    return { extra: { attachments: [attachment(name, `${url}${path}`)] } };
  };
  return {
    url,
    answered,
    sent: (name, bytes, headers = {}) =>
      answered(name, (response) => {
        response.writeHead(200, { 'content-type': 'application/octet-stream', ...headers });
        response.end(bytes);
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A file as Teams tells a bot of it in direct chat. */
export function attachment(name: string, downloadUrl: string): object {
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: 'https://example.sharepoint.com/personal/sara/Documents/file',
    name,
    content: { downloadUrl, uniqueId: 'u1', fileType: name.split('.').at(-1), etag: '1' },
  };
}
