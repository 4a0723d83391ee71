/** Where Samverka is reached from outside, and what secrets are made of. */
export type LinkMaking = {
  /** Undefined where nobody has said it. Without a slash at its end. */
  readonly address: () => string | undefined;
  readonly randomBytes: (count: number) => Uint8Array;
};
