import { createHash } from 'node:crypto';
import { hashToken } from '../../src/store/code.ts';
import { Damaged, type Store } from '../../src/store/store.ts';
import { bind, commitOf, conversationBound, conversationReleased, noon, personAdded, row } from './sample.ts';

/** What `storeContract` needs of a kind of store: a new, empty place, and opening what is there, again and again. */
export type Place = {
  /** Milliseconds that the store's clock is ahead of noon. */
  clock: { ahead: number };
  open(): Promise<Store>;
};

const account = (id: string) => ({ tenant: 'tenant', id });

/** The rules that every store keeps, whatever it keeps things in. */
export function storeContract(newPlace: () => Promise<Place>): void {
  let place: Place;
  let store: Store;

  beforeEach(async () => {
    place = await newPlace();
    store = await place.open();
    await store.create('g1');
  });

  afterEach(async () => {
    await store.close();
  });

  const reopen = async () => {
    await store.close();
    store = await place.open();
  };

  describe('groups', () => {
    it('begin empty, at version 0', async () => {
      const book = await store.load('g1');
      expect([book.id, book.version, book.persons]).toEqual(['g1', 0, []]);
      expect(await store.contacts('g1')).toEqual({
        accounts: [],
        emails: [],
        messages: [],
        conversations: [],
      });
      expect(await store.outbox('g1')).toEqual({ reconciled: 0, rows: [] });
    });

    it('have an id that nobody else can take', async () => {
      expect(await store.create('g1')).toBe(false);
      expect(await Promise.all([store.create('g2'), store.create('g2')])).toEqual([true, false]);
      expect([...store.groups()].sort()).toEqual(['g1', 'g2']);
    });

    it('are still there after reopening', async () => {
      await reopen();
      expect(store.groups()).toEqual(['g1']);
      expect(await store.create('g1')).toBe(false);
    });

    it('cannot be read when there are none of that name', async () => {
      await expect(store.load('other')).rejects.toThrow();
    });

    it.each(['', '..', '../g1', 'a/b', 'A', 'å', 'x'.repeat(65), '.g'])('cannot be called %j', async (id) => {
      await expect(store.create(id)).rejects.toThrow();
    });
  });

  describe('frozen minutes', () => {
    const content = '{"version":1}';
    const digest = createHash('sha256').update(content).digest('hex');
    const first = { meeting: 'm1', number: 1, digest };

    it('are kept to the letter, also after reopening', async () => {
      await store.keepEdition('g1', first, content);
      expect(await store.readEdition('g1', first)).toBe(content);
      await reopen();
      expect(await store.readEdition('g1', first)).toBe(content);
    });

    it('are kept once, however often it is asked for', async () => {
      await Promise.all([1, 2, 3].map(() => store.keepEdition('g1', first, content)));
      expect(await store.readEdition('g1', first)).toBe(content);
    });

    it('are refused under another digest than their own', async () => {
      await expect(store.keepEdition('g1', first, '{"version":2}')).rejects.toThrow('digest');
      await expect(store.readEdition('g1', first)).rejects.toThrow('missing');
    });

    it('are not called by what could lead elsewhere', async () => {
      for (const odd of [{ meeting: '../m1' }, { digest: '../../x' }, { number: 1.5 }]) {
        await expect(store.keepEdition('g1', { ...first, ...odd }, content)).rejects.toThrow();
        await expect(store.readEdition('g1', { ...first, ...odd })).rejects.toThrow();
      }
    });

    it('that are missing do not keep the group from being used', async () => {
      await expect(store.readEdition('g1', first)).rejects.toThrow(Damaged);
      expect(await store.append('g1', 0, personAdded('p1'))).toBe(true);
    });
  });

  describe('appending', () => {
    it('gives the next version of the Book', async () => {
      expect(await store.append('g1', 0, personAdded('p1'))).toBe(true);
      const book = await store.load('g1');
      expect([book.version, book.persons.map((person) => person.id)]).toEqual([1, ['p1']]);
    });

    it('changes nothing when someone else was first', async () => {
      await store.append('g1', 0, personAdded('p1'));
      expect(await store.append('g1', 0, personAdded('p2'))).toBe(false);
      expect(await store.append('g1', 2, personAdded('p2'))).toBe(false);
      expect((await store.load('g1')).persons).toHaveLength(1);
    });

    it('lets exactly one of many that expect the same version through', async () => {
      const all = Array.from({ length: 40 }, (_, n) => store.append('g1', 0, personAdded(`p${n + 1}`)));
      expect((await Promise.all(all)).filter(Boolean)).toHaveLength(1);
      expect((await store.load('g1')).version).toBe(1);
    });

    it('is seen at once, before it is on disk', async () => {
      await store.load('g1');
      const first = store.append('g1', 0, personAdded('p1'));
      expect((await store.load('g1')).version).toBe(1);
      const second = store.append('g1', 1, personAdded('p2'));
      expect(await store.since('g1', 0)).toEqual([personAdded('p1'), personAdded('p2')]);
      expect(await Promise.all([first, second])).toEqual([true, true]);
    });

    it('loses none of forty at once, each trying until it is through', async () => {
      await Promise.all(
        Array.from({ length: 40 }, async (_, n) => {
          while (!(await store.append('g1', (await store.load('g1')).version, personAdded(`p${n}`))));
        }),
      );
      await reopen();
      const book = await store.load('g1');
      expect(book.version).toBe(40);
      expect(new Set(book.persons.map((person) => person.id)).size).toBe(40);
    });

    it('keeps a commit of several facts together', async () => {
      const [first] = personAdded('p1').facts;
      const [second] = personAdded('p2').facts;
      if (first === undefined || second === undefined) throw new Error('no facts');
      await store.append('g1', 0, commitOf('both', first, second));
      await reopen();
      expect(await store.since('g1', 0)).toEqual([commitOf('both', first, second)]);
      expect((await store.load('g1')).persons).toHaveLength(2);
    });

    it('keeps what people wrote to the letter', async () => {
      const name =
        'å ä ö é 🙂 \u202Eabc\u202C $\u007Bbelopp} **fet** <at>x</at>\r\n\u2028\u0000\ud800 "citat" \\ ';
      const long = 'Räksmörgås\n'.repeat(10_000);
      await store.append('g1', 0, personAdded('p1', name));
      await store.append('g1', 1, personAdded('p2', long));
      await reopen();
      expect((await store.load('g1')).persons.map((person) => person.name)).toEqual([name, long]);
      expect(await store.since('g1', 0)).toEqual([personAdded('p1', name), personAdded('p2', long)]);
    });

    it('is waited for by whoever read it', async () => {
      await store.load('g1');
      let onDisk = false;
      const appended = store.append('g1', 0, personAdded('p1')).then(() => {
        onDisk = true;
      });
      await store.flushed('g1', 1);
      await appended;
      expect(onDisk).toBe(true);
      await expect(store.flushed('g1', 2)).rejects.toThrow();
    });

    it('leaves the Book as it was when the facts do not fit it', async () => {
      const impossible = commitOf('x', { type: 'meeting-started', meeting: 'none' });
      await expect(store.append('g1', 0, impossible)).rejects.toThrow();
      expect(await store.append('g1', 0, personAdded('p1'))).toBe(true);
    });
  });

  describe('what is told since a version', () => {
    it('is every later commit, oldest first', async () => {
      for (const n of [0, 1, 2]) await store.append('g1', n, personAdded(`p${n}`));
      expect(await store.since('g1', 1)).toEqual([personAdded('p1'), personAdded('p2')]);
      expect(await store.since('g1', 3)).toEqual([]);
      await reopen();
      expect(await store.since('g1', 2)).toEqual([personAdded('p2')]);
    });
  });

  describe('contacts', () => {
    it('are changed one at a time, each change seeing the one before', async () => {
      const all = Array.from({ length: 40 }, (_, n) => store.changeContacts('g1', bind(`a${n}`, `p${n}`)));
      await Promise.all(all);
      await reopen();
      expect((await store.contacts('g1')).accounts).toHaveLength(40);
    });

    it('answer with what the change gave', async () => {
      const changed = await store.changeContacts('g1', (one) => ({ ...one, codeHash: 'h' }));
      expect(changed.codeHash).toBe('h');
    });

    it('stay as they were when the change throws', async () => {
      const wrong = () => {
        throw new Error('no');
      };
      await expect(store.changeContacts('g1', wrong)).rejects.toThrow('no');
      expect((await store.contacts('g1')).accounts).toEqual([]);
    });
  });

  describe('the outbox', () => {
    it('keeps each row as it last was', async () => {
      await store.changeOutbox('g1', () => ({ reconciled: 0, rows: [row('a'), row('b'), row('c')] }));
      await store.changeOutbox('g1', ({ rows }) => ({
        reconciled: 3,
        rows: rows
          .filter(({ key }) => key !== 'a')
          .map((one) => (one.key === 'c' ? row('c', { hash: 'i' }) : one)),
      }));
      const wanted = { reconciled: 3, rows: [row('b'), row('c', { hash: 'i' })] };
      expect(await store.outbox('g1')).toEqual(wanted);
      await reopen();
      expect(await store.outbox('g1')).toEqual(wanted);
    });

    it('is changed one change at a time', async () => {
      const add = (key: string) =>
        store.changeOutbox('g1', (one) => ({ ...one, rows: [...one.rows, row(key)] }));
      await Promise.all(Array.from({ length: 40 }, (_, n) => add(`k${n}`)));
      await reopen();
      expect((await store.outbox('g1')).rows.map(({ key }) => key)).toEqual(
        Array.from({ length: 40 }, (_, n) => `k${n}`),
      );
    });

    it('holds what was being sent when the process ended as uncertain', async () => {
      await store.changeOutbox('g1', () => ({
        reconciled: 0,
        rows: [row('a', { state: 'sending' }), row('b')],
      }));
      expect((await store.outbox('g1')).rows[0]?.state).toBe('sending');
      await reopen();
      expect((await store.outbox('g1')).rows.map(({ state }) => state)).toEqual(['uncertain', 'sent']);
    });
  });

  describe('the directory', () => {
    it('knows an account in each of its groups', async () => {
      await store.create('g2');
      await store.changeContacts('g1', bind('a1', 'p1'));
      await store.changeContacts('g2', bind('a1', 'p7'));
      const wanted = [
        { group: 'g1', person: 'p1' },
        { group: 'g2', person: 'p7' },
      ];
      expect(store.directory.personsOf(account('a1'))).toEqual(wanted);
      expect(store.directory.personsOf({ tenant: 'other', id: 'a1' })).toEqual([]);
      await reopen();
      expect(store.directory.personsOf(account('a1'))).toEqual(wanted);
      await store.changeContacts('g1', (one) => ({ ...one, accounts: [] }));
      expect(store.directory.personsOf(account('a1'))).toEqual([{ group: 'g2', person: 'p7' }]);
    });

    it('knows which group a conversation is bound to', async () => {
      await store.append('g1', 0, conversationBound('19:a'));
      expect(store.directory.groupOf('19:a')).toBe('g1');
      await reopen();
      expect(store.directory.groupOf('19:a')).toBe('g1');
      await store.append('g1', 1, conversationReleased('19:a'));
      expect(store.directory.groupOf('19:a')).toBeUndefined();
    });

    it('knows a code until it is used up', async () => {
      await store.changeContacts('g1', (one) => ({ ...one, codeHash: 'hash' }));
      expect(store.directory.groupByCode('hash')).toBe('g1');
      await reopen();
      expect(store.directory.groupByCode('hash')).toBe('g1');
      await store.changeContacts('g1', ({ codeHash: _, ...rest }) => rest);
      expect(store.directory.groupByCode('hash')).toBeUndefined();
    });

    it('knows a calendar link by the hash of its token until it is replaced or closed', async () => {
      const groupBy = (token: string) => store.directory.groupByCalendar(hashToken(token));
      await store.changeContacts('g1', (one) => ({ ...one, calendar: { token: 'first' } }));
      expect(groupBy('first')).toBe('g1');
      await reopen();
      expect(groupBy('first')).toBe('g1');
      await store.changeContacts('g1', (one) => ({ ...one, calendar: { token: 'second' } }));
      expect([groupBy('first'), groupBy('second')]).toEqual([undefined, 'g1']);
      await store.changeContacts('g1', (one) => ({ ...one, calendar: {} }));
      expect(groupBy('second')).toBeUndefined();
      expect((await store.contacts('g1')).calendar).toEqual({});
    });
  });

  describe('the clock', () => {
    const at = (ahead: number) => new Date(Date.parse(noon) + ahead).toISOString();

    it('finds a group when its time has come', async () => {
      store.setDue('g1', at(1000));
      expect(store.dueBefore(at(999))).toEqual([]);
      expect(store.dueBefore(at(1000))).toEqual(['g1']);
      store.setDue('g1', undefined);
      expect(store.dueBefore(at(5000))).toEqual([]);
    });

    it('still knows the time after reopening', async () => {
      store.setDue('g1', at(1000));
      await reopen();
      expect(store.dueBefore(at(999))).toEqual([]);
      expect(store.dueBefore(at(1000))).toEqual(['g1']);
    });

    it('finds a group with commits that are not reconciled', async () => {
      await store.append('g1', 0, personAdded('p1'));
      expect(store.dueBefore(noon)).toEqual(['g1']);
      await reopen();
      expect(store.dueBefore(noon)).toEqual(['g1']);
      await store.changeOutbox('g1', (one) => ({ ...one, reconciled: 1 }));
      expect(store.dueBefore(noon)).toEqual([]);
    });

    it('gives a group to one taker at a time', async () => {
      store.setDue('g1', noon);
      expect(await store.claim('g1', at(1000))).toBe(true);
      expect(await store.claim('g1', at(1000))).toBe(false);
      expect(store.dueBefore(noon)).toEqual([]);
      place.clock.ahead = 1001;
      expect(store.dueBefore(at(1001))).toEqual(['g1']);
      expect(await store.claim('g1', at(2000))).toBe(true);
    });

    it('lets a taken group go when its next time is set', async () => {
      await store.claim('g1', at(1000));
      store.setDue('g1', noon);
      expect(store.dueBefore(noon)).toEqual(['g1']);
      expect(await store.claim('g1', at(1000))).toBe(true);
    });
  });

  it('is writable while nothing is wrong', async () => {
    expect(await store.health()).toEqual({ writable: true });
  });

  it('does nothing more once closed', async () => {
    await store.close();
    await expect(store.load('g1')).rejects.toThrow();
    await expect(store.append('g1', 0, personAdded('p1'))).rejects.toThrow();
    store = await place.open();
  });
}
