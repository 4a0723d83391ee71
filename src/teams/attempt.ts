import type { Sent } from '../bot/outbox/messenger.ts';

// Nobody heard these: the connection never came about.
const unreached = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_INVALID_URL',
];
// What Teams asks bots to try again, by its documentation; and 401, which passes when the bot's secret is renewed.
const passing = [401, 412, 429, 502, 503, 504];

/**
 * Makes one attempt to send and says how it ended. `run` resolves with the message's id.
 * Gives up as uncertain after `limit` milliseconds, since also fetching a token may hang.
 */
export function attempt(run: () => Promise<string | undefined>, limit: number): Promise<Sent> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve({ kind: 'uncertain', why: 'timed out' }), limit);
    late.unref();
    void run()
      .then(outcome, failure)
      .then((sent) => {
        clearTimeout(late);
        resolve(sent);
      });
  });
}

function outcome(activity: string | undefined): Sent {
  return activity ? { kind: 'sent', activity } : { kind: 'uncertain', why: 'accepted without an id' };
}

/** What an error of the SDK says about the message it was about. */
function failure(error: unknown): Sent {
  const { statusCode, code, name } = fieldsOf(error);
  if (typeof statusCode === 'number') return refusal(statusCode, error);
  const reason = String(fieldsOf(fieldsOf(error)['cause'])['code'] ?? code ?? name);
  if (unreached.includes(reason)) return { kind: 'refused', status: 0, final: false, why: reason };
  if (code === 'REQUEST_SEND_ERROR' || name === 'AbortError' || name === 'RestError')
    return { kind: 'uncertain', why: reason };
  return { kind: 'refused', status: 0, final: false, why: 'no token' };
}

function refusal(status: number, error: unknown): Sent {
  const why = `HTTP ${status}`;
  const isOpen = status < 300 || status === 408 || status >= 500;
  if (isOpen && !passing.includes(status)) return { kind: 'uncertain', why };
  const retryAfter = retryAfterOf(error);
  return {
    kind: 'refused',
    status,
    final: !passing.includes(status),
    ...(retryAfter !== undefined && { retryAfter }),
    why,
  };
}

/** Milliseconds; Teams writes seconds, HTTP also allows a date. */
function retryAfterOf(error: unknown): number | undefined {
  const { headers } = fieldsOf(fieldsOf(error)['response']);
  const get = fieldsOf(headers)['get'];
  const text: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : undefined;
  if (typeof text !== 'string') return undefined;
  const milliseconds = /^\d{1,6}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function fieldsOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown }) : {};
}
