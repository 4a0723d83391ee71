import type { Prepared } from './activities.ts';
import { openLoad } from './load.ts';
import { processorOf, type Server } from './servers.ts';

/** Something to measure: strokes of requests to one server. */
export type Variant = {
  readonly name: string;
  readonly server: Server;
  /** A stroke of requests, and what is to be sent one by one afterwards, unmeasured, before the next. */
  readonly stroke: (connections: number) => {
    readonly requests: readonly Prepared[];
    readonly after?: readonly Prepared[];
  };
  /** What each answer must hold. */
  readonly expected?: string;
  /** How many requests of its strokes were answered. */
  readonly tally: { sent: number };
};

/** What was measured of a variant at a number of connections. Rates are requests a second, latencies milliseconds. */
export type Measured = {
  readonly name: string;
  readonly connections: number;
  /** One for each round. */
  readonly rates: number[];
  /** Microseconds of the server's processor for a request, one for each round. */
  readonly processor: number[];
  readonly latencies: number[];
};

/**
 * Measures variants side by side: in every round each has its turn of so many milliseconds, so that what else the
 * machine does hits all of them alike.
 */
export async function measureRounds(
  variants: readonly Variant[],
  connections: number,
  rounds: number,
  milliseconds: number,
): Promise<readonly Measured[]> {
  const measured = variants.map(
    ({ name }): Measured => ({ name, connections, rates: [], processor: [], latencies: [] }),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, variant] of variants.entries()) {
      const { rate, processor, latencies } = await measure(variant, connections, milliseconds);
      const into = measured[index];
      into?.rates.push(rate);
      into?.processor.push(processor);
      for (const latency of latencies) into?.latencies.push(latency);
    }
  }
  return measured;
}

/** Measures whole strokes until so many milliseconds were spent in them. */
export async function measure(
  variant: Variant,
  connections: number,
  milliseconds: number,
): Promise<{ readonly rate: number; readonly processor: number; readonly latencies: readonly number[] }> {
  const load = await openLoad(variant.server.port, connections, variant.expected);
  const alone = await openLoad(variant.server.port, 1);
  const latencies: number[] = [];
  let spent = 0;
  const before = await processorOf(variant.server);
  try {
    while (spent < milliseconds) {
      const { requests, after } = variant.stroke(connections);
      const run = await load.run(requests);
      spent += run.took;
      for (const latency of run.latencies) latencies.push(latency);
      variant.tally.sent += requests.length;
      if (after !== undefined) await alone.run(after);
    }
  } finally {
    load.close();
    alone.close();
  }
  const processor = ((await processorOf(variant.server)) - before) / latencies.length;
  return { rate: (latencies.length / spent) * 1000, processor, latencies };
}

/** The middle value: half are below it. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

export function percentile(values: readonly number[], percent: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** The median of the ratios between two variants, each of one round. */
export function ratio(one: Measured, other: Measured): number {
  return pairedRatio(one.rates, other.rates);
}

/** The median of the ratios between figures that were measured in pairs, one soon after the other. */
export function pairedRatio(ones: readonly number[], others: readonly number[]): number {
  return median(ones.map((one, index) => one / (others[index] ?? Number.NaN)));
}
