import { standingOf } from '../../src/meetings/model/rights.ts';
import { given, givenNothing } from './given.ts';
import {
  administrator,
  chair,
  codeHolder,
  connected,
  eva,
  secretary,
  stranger,
  visitor,
} from './the-group.ts';

const gone = [
  { type: 'seat-vacated', seat: 's-p3', on: '2027-01-10' },
  { type: 'person-left', person: 'p3', on: '2027-01-10' },
] as const;
const channel = { id: 'channel-1', kind: 'channel', tenant: 'host' } as const;

describe('connecting a conversation', () => {
  const bind = { type: 'bind-conversation', conversation: channel, sender: { person: 'p3' } } as const;

  it('makes whoever holds the code secretary', () => {
    given()
      .when(bind, { by: codeHolder })
      .then(
        connected,
        { type: 'role-given', person: 'p3', role: 'secretary' },
        { type: 'person-connected', person: 'p3', how: 'code' },
      );
  });

  it('adds the sender when the group does not know her', () => {
    givenNothing()
      .when({ ...bind, sender: { name: 'Siv Ny' } }, { by: codeHolder })
      .then(
        connected,
        { type: 'person-added', person: { id: 'p1', name: 'Siv Ny', category: 'other', roles: [] } },
        { type: 'role-given', person: 'p1', role: 'secretary' },
        { type: 'person-connected', person: 'p1', how: 'code' },
      );
  });

  it('puts a visitor on the roster who turns out to hold the code', () => {
    given()
      .when({ ...bind, sender: { person: 'p8' } }, { by: codeHolder })
      .then(
        connected,
        { type: 'person-added', person: { id: 'p8', name: 'Maj Sund', category: 'other', roles: [] } },
        { type: 'role-given', person: 'p8', role: 'secretary' },
        { type: 'person-connected', person: 'p8', how: 'code' },
      );
  });

  it('takes whoever left back into the group who turns out to hold the code, without a seat', () => {
    const { book } = given(gone)
      .after({ ...bind, sender: { person: 'p3' } }, { by: codeHolder })
      .when({ type: 'give-role', person: 'p2', role: 'secretary' });
    expect(standingOf(book, 'p3')).toBe('secretary');
    expect(book.persons.find(({ id }) => id === 'p3')).toMatchObject({ category: 'other' });
  });

  it('twice changes nothing', () => {
    given(connected)
      .when({ ...bind, sender: { person: 'p1' } }, { by: codeHolder })
      .isRefused({ refused: 'no-change' });
  });

  it('a second conversation only adds to the first', () => {
    const chat = { id: 'chat-1', kind: 'meeting-chat', tenant: 'host', meeting: 'm1' } as const;
    const { book } = given(connected).when(
      { ...bind, conversation: chat, sender: { person: 'p1' } },
      { by: codeHolder },
    );
    expect(book.conversations).toMatchObject([channel, chat]);
  });

  it('a secretary connects a further conversation without a code', () => {
    const chat = { id: 'chat-2', kind: 'group-chat', tenant: 'host' } as const;
    const { book } = given(connected).when(
      { ...bind, conversation: chat, sender: { person: 'p1' } },
      { by: secretary },
    );
    expect(book.conversations).toMatchObject([channel, chat]);
  });

  it.each([chair, eva, administrator, stranger])('is refused without the code (%j)', (by) => {
    given().when(bind, { by }).isRefused({ refused: 'not-allowed', needs: 'code' });
  });

  it('is refused for a person or a meeting that is not there', () => {
    given()
      .when({ ...bind, sender: { person: 'p99' } }, { by: codeHolder })
      .isRefused({ refused: 'unknown-person' });
    given()
      .when({ ...bind, conversation: { ...channel, meeting: 'm99' } }, { by: codeHolder })
      .isRefused({ refused: 'unknown-meeting' });
  });
});

describe('releasing a conversation', () => {
  const release = { type: 'release-conversation', conversation: 'channel-1', why: 'asked' } as const;

  it('is done by the secretary or an administrator', () => {
    for (const by of [secretary, administrator]) {
      given(connected)
        .when(release, { by })
        .then({ type: 'conversation-released', conversation: 'channel-1', why: 'asked' });
    }
  });

  it('happens by itself when the app is taken away', () => {
    given(connected)
      .when({ ...release, why: 'uninstalled' }, { by: stranger })
      .then({ type: 'conversation-released', conversation: 'channel-1', why: 'uninstalled' });
  });

  it('needs a conversation that is connected', () => {
    given().when(release).isRefused({ refused: 'not-connected' });
  });
});

describe('connecting an account', () => {
  it('follows from the exact e-mail', () => {
    for (const by of [stranger, eva]) {
      given()
        .when({ type: 'connect-person', person: 'p3', how: 'e-mail' }, { by })
        .then({ type: 'person-connected', person: 'p3', how: 'e-mail' });
    }
  });

  it('is else confirmed by the secretary', () => {
    const confirm = { type: 'connect-person', person: 'p3', how: 'secretary' } as const;
    given().when(confirm).then({ type: 'person-connected', person: 'p3', how: 'secretary' });
    given().when(confirm, { by: eva }).isRefused({ refused: 'not-allowed', needs: 'secretary' });
    given()
      .when({ ...confirm, person: 'p99' })
      .isRefused({ refused: 'unknown-person' });
  });
});

describe('roles', () => {
  it('are given by the secretary or an administrator', () => {
    for (const by of [secretary, administrator]) {
      given()
        .when({ type: 'give-role', person: 'p3', role: 'chair' }, { by })
        .then({ type: 'role-given', person: 'p3', role: 'chair' });
    }
  });

  it('are given once', () => {
    given()
      .when({ type: 'give-role', person: 'p2', role: 'chair' })
      .isRefused({ refused: 'role-already', person: 'p2', role: 'chair', has: true });
    given()
      .when({ type: 'take-role', person: 'p3', role: 'chair' })
      .isRefused({ refused: 'role-already', person: 'p3', role: 'chair', has: false });
  });

  it('are not for whoever has left the group, who would be counted as a secretary and could do nothing', () => {
    given(gone)
      .when({ type: 'give-role', person: 'p3', role: 'secretary' })
      .isRefused({ refused: 'unknown-person' });
    // As commands of before may have left it.
    given({ type: 'role-given', person: 'p3', role: 'secretary' }, gone)
      .when({ type: 'take-role', person: 'p1', role: 'secretary' })
      .isRefused({ refused: 'last-secretary' });
  });

  it('belong to people on the roster', () => {
    given().when({ type: 'give-role', person: 'p8', role: 'chair' }).isRefused({ refused: 'unknown-person' });
    given()
      .when({ type: 'take-role', person: 'p99', role: 'chair' })
      .isRefused({ refused: 'unknown-person' });
  });

  it('a secretary can be replaced, but the last one cannot leave', () => {
    const leave = { type: 'take-role', person: 'p1', role: 'secretary' } as const;
    given().when(leave).isRefused({ refused: 'last-secretary' });
    given().when(leave, { by: administrator }).isRefused({ refused: 'last-secretary' });
    given()
      .after({ type: 'give-role', person: 'p3', role: 'secretary' }, { by: administrator })
      .when(leave, { by: administrator })
      .then({ type: 'role-taken', person: 'p1', role: 'secretary' });
  });

  it('are not for a visitor to give', () => {
    given()
      .when({ type: 'give-role', person: 'p3', role: 'chair' }, { by: visitor })
      .isRefused({ refused: 'not-allowed', needs: 'secretary' });
  });
});
