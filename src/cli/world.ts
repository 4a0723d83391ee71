/** All that a command may use of the process that it runs in; made in main.ts, and nowhere else. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder from which file names on the command line are meant. */
  readonly folder: string;
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly milliseconds: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  /** A line to standard output. */
  readonly print: (line: string) => void;
  /** Bytes to standard output, as they are. */
  readonly write: (bytes: Uint8Array) => void;
  /** Whether somebody reads standard output on a screen. */
  readonly isTerminal: boolean;
  /** A line to standard error. */
  readonly complain: (line: string) => void;
  /** Resolves when the process is asked to end (Ctrl-C, SIGTERM); a second time ends it at once. */
  readonly untilAskedToEnd: () => Promise<void>;
};

/** How a command ended, as the exit code says it: done, refused or failed, or called wrongly. */
export const exit = { done: 0, failed: 1, misused: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** Thrown for what the person at the keyboard can mend: shown as it is, one line for each fault, without a trace. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}
