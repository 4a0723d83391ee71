const running = new Map<string, Promise<unknown>>();

/** Does something alone for a key: what comes meanwhile for the same key waits until it is over. */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = running.get(key) ?? Promise.resolve();
  const mine = before.then(work);
  const over = mine.catch(() => undefined);
  running.set(key, over);
  try {
    return await mine;
  } finally {
    if (running.get(key) === over) running.delete(key);
  }
}
