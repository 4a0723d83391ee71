import type { IncomingMessage } from 'node:http';

/** A request's body as text, or why there is none: too large, not UTF-8, or the sender went away. */
export type Body = { readonly text: string } | { readonly refused: 'too-large' | 'not-utf8' | 'gone' };

/** Someone who sends a little too much gets an answer; someone who sends this many times the cap is cut off. */
const patience = 8;

/** Reads a body of at most `limit` bytes, whatever its length header says. */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > limit * patience) {
        resolve({ refused: 'too-large' });
        request.destroy();
      }
    });
    request.once('end', () => resolve(size > limit ? { refused: 'too-large' } : decoded(chunks)));
    request.once('error', () => resolve({ refused: 'gone' }));
    request.once('close', () => resolve({ refused: 'gone' }));
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Wrong bytes are refused: replaced ones would be somebody's changed words. */
function decoded(chunks: readonly Buffer[]): Body {
  try {
    return { text: utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)) };
  } catch {
    return { refused: 'not-utf8' };
  }
}
