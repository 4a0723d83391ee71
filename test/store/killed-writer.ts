import fs from 'node:fs';
import { openJsonStore } from '../../src/store/json-store.ts';
import { bind, noon, personAdded, row, silentLog } from './sample.ts';

// A process that writes as fast as it can until it is killed, and tells each thing that is on disk.

const [folder = '', life = ''] = process.argv.slice(2);
const store = await openJsonStore({ folder, mode: 'local', now: () => noon, log: silentLog, sweepEvery: 5 });
await store.create('g1');

const tell = (what: string, tag: string) => fs.writeSync(1, `${what} ${tag}\n`);

async function write(writer: number): Promise<never> {
  for (let n = 0; ; n += 1) {
    const tag = `${life}-${writer}-${n}`;
    while (!(await store.append('g1', (await store.load('g1')).version, personAdded(tag))));
    tell('commit', tag);
    if (n % 5 === 0) {
      await store.changeContacts('g1', bind(tag, tag));
      tell('account', tag);
      await store.changeOutbox('g1', (one) => ({ ...one, rows: [...one.rows, row(tag)] }));
      tell('row', tag);
    }
  }
}

await Promise.all([0, 1, 2, 3].map(write));
