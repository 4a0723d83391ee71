import { createPace as create, tenantLimits, threadLimits } from '../../src/bot/outbox/pace.ts';

/** Sends as soon as it may: 0 when it did, else how long to wait. */
function createPace(limits: Parameters<typeof create>[0]) {
  const pace = create(limits);
  const take = (key: string, now: number) => {
    const wait = pace.wait(key, now);
    if (wait === 0) pace.count(key, now);
    return wait;
  };
  return { ...pace, take };
}

describe('keeping to the rates of Teams', () => {
  it('lets seven messages into a thread within a second, and the eighth when the first is a second old', () => {
    const pace = createPace(threadLimits);
    for (let n = 0; n < 7; n += 1) expect(pace.take('thread', 1_000)).toBe(0);
    expect(pace.take('thread', 1_000)).toBe(1_000);
    expect(pace.take('thread', 1_999)).toBe(1);
    expect(pace.take('thread', 2_000)).toBe(0);
  });

  it('waits longer after eight messages in two seconds', () => {
    const pace = createPace(threadLimits);
    for (let n = 0; n < 7; n += 1) pace.take('thread', 0);
    expect(pace.take('thread', 1_000)).toBe(0);
    expect(pace.take('thread', 1_500)).toBe(500);
  });

  it('never lets more than 60 into a thread in 30 seconds, however patiently it is asked', () => {
    const pace = createPace(threadLimits);
    let now = 0;
    let sent = 0;
    while (now < 30_000) {
      const wait = pace.take('thread', now);
      if (wait === 0) sent += 1;
      else now += wait;
    }
    expect(sent).toBe(60);
  });

  it('counts each thread for itself', () => {
    const pace = createPace(threadLimits);
    for (let n = 0; n < 7; n += 1) pace.take('one', 0);
    expect(pace.take('other', 0)).toBe(0);
  });

  it('lets fifty requests a second through for a tenant', () => {
    const pace = createPace(tenantLimits);
    for (let n = 0; n < 50; n += 1) expect(pace.take('tenant', 0)).toBe(0);
    expect(pace.take('tenant', 0)).toBe(1_000);
  });

  it('forgets a thread in which nothing was sent for an hour', () => {
    const pace = createPace(threadLimits);
    for (let n = 0; n < 100; n += 1) pace.take(`thread ${n}`, n);
    expect(pace.keys()).toBe(100);
    pace.take('another', 3_700_000);
    expect(pace.keys()).toBe(1);
  });
});
