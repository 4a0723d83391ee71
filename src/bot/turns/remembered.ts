/** Values that are remembered while the process runs, by a key. */
export type Remembered<Value> = {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
};

/** Remembers the most recent, at most `most` of them. */
export function createRemembered<Value>(most: number): Remembered<Value> {
  const values = new Map<string, Value>();
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      const oldest = values.keys().next();
      if (values.size > most && !oldest.done) values.delete(oldest.value);
    },
  };
}
