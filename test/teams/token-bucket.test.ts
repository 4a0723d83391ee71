import { createTokenBuckets } from '../../src/teams/token-bucket.ts';

let now = 0;
beforeEach(() => {
  now = 1_000_000;
});

it('a burst is let through, then so many a second', () => {
  const take = createTokenBuckets({ burst: 3, perSecond: 2 }, () => now);
  expect([take('eva'), take('eva'), take('eva'), take('eva')]).toEqual([0, 0, 0, 500]);
  now += 500;
  expect([take('eva'), take('eva')]).toEqual([0, 500]);
  now += 60_000;
  expect([take('eva'), take('eva'), take('eva'), take('eva')]).toEqual([0, 0, 0, 500]);
});

it('nobody uses up what is another one’s', () => {
  const take = createTokenBuckets({ burst: 1, perSecond: 1 }, () => now);
  expect([take('eva'), take('eva'), take('bo')]).toEqual([0, 1000, 0]);
});

it('a clock that goes backwards gives and takes nothing', () => {
  const take = createTokenBuckets({ burst: 1, perSecond: 1 }, () => now);
  take('eva');
  now -= 5000;
  expect(take('eva')).toBe(1000);
});

it('beyond what it may remember it forgets the one unused for longest', () => {
  const take = createTokenBuckets({ burst: 1, perSecond: 0.001 }, () => now, 2);
  take('eva');
  take('bo');
  take('eva');
  take('nils');
  expect([take('eva') > 0, take('bo')]).toEqual([true, 0]);
});
