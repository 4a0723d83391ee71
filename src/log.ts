import type { Logger } from 'pino';

/** Where things are logged: a static message and an object of ids and numbers, never people's words or names. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;
