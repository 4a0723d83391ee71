import { groupValues } from '../../src/meetings/model/group-values.ts';
import { defaultSettings, settingsOf } from '../../src/meetings/model/settings.ts';
import { given } from './given.ts';
import { administrator, chair, codeHolder, eva, secretary, stranger } from './the-group.ts';

describe('the settings of a group', () => {
  it('have defaults, so that a group needs to say nothing', () => {
    expect(settingsOf(given().book.group)).toEqual(defaultSettings);
  });

  it('change only where they are changed', () => {
    const { group } = given().book;
    given()
      .when({ type: 'change-settings', to: { ...groupValues(group), voice: 'Norrådet', agendaDays: 10 } })
      .then({ type: 'group-changed', changes: { voice: 'Norrådet', settings: { agendaDays: 10 } } });
  });

  it('that are as usual are no longer said', () => {
    given()
      .after({ type: 'change-settings', to: { agendaDays: 10, diaryNumber: 'N 1/27' } })
      .when({ type: 'change-settings', to: { agendaDays: 7, diaryNumber: '' } })
      .then({ type: 'group-changed', changes: { diaryNumber: null, settings: { agendaDays: null } } });
  });

  it('that are so already change nothing', () => {
    given()
      .when({ type: 'change-settings', to: { sendHour: 8 } })
      .isRefused({ refused: 'no-change' });
  });

  it('can be undone', () => {
    const changed = given().after({ type: 'change-settings', to: { quiet: [], voice: 'Norrådet' } });
    expect(changed.book.group.settings).toEqual({ quiet: [] });
    expect(changed.after({ type: 'undo' }).book.group).toEqual(given().book.group);
  });

  it.each([
    ['chair', chair],
    ['a member', eva],
    ['a stranger', stranger],
    ['an administrator', administrator],
    ['whoever holds a code', codeHolder],
  ])('are not for %s to change', (_, by) => {
    given()
      .when({ type: 'change-settings', to: { sendHour: 9 } }, { by })
      .isRefused({ refused: 'not-allowed', needs: 'secretary' });
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ voice: 'x'.repeat(201) }, 'voice'],
    [{ agendaDays: -1 }, 'agendaDays'],
    [{ itemsDays: 1.5 }, 'itemsDays'],
    [{ sendHour: 16 }, 'sendHour'],
    [{ sendHour: 7 }, 'sendHour'],
    [{ standingItems: [{ title: '', at: 'start' }] }, 'standingItems'],
    [{ quiet: [{ from: '02-30', to: '03-01' }] }, 'quiet'],
    [{ quiet: [{ from: '1 juli', to: '07-31' }] }, 'quiet'],
  ] as const)('%j cannot be kept', (to, key) => {
    given()
      .when({ type: 'change-settings', to })
      .isRefused({ refused: 'unfit-setting', keys: [key] });
  });
});

describe('two secretaries at once', () => {
  const shown = groupValues(given().book.group);
  const meanwhile = given().after({ type: 'change-settings', to: { sendHour: 10 } });

  it('do not write over each other: whoever comes last is told', () => {
    meanwhile
      .when({ type: 'change-settings', to: { ...shown, sendHour: 9, agendaDays: 5 }, shown })
      .isRefused({ refused: 'settings-changed', keys: ['sendHour'] });
  });

  it('who change different things both get what they want', () => {
    meanwhile
      .when({ type: 'change-settings', to: { ...shown, agendaDays: 5 }, shown })
      .then({ type: 'group-changed', changes: { settings: { agendaDays: 5 } } });
  });

  it('who change the same in the same way agree', () => {
    meanwhile
      .when({ type: 'change-settings', to: { ...shown, sendHour: 10 }, shown })
      .isRefused({ refused: 'no-change' });
  });
});

describe('a secretary appointed by an administrator', () => {
  it('may be someone on the roster', () => {
    given()
      .when({ type: 'appoint-secretary', who: { person: 'p3' } }, { by: administrator })
      .then({ type: 'role-given', person: 'p3', role: 'secretary' });
  });

  it('may be somebody new', () => {
    const { ruling } = given().when(
      { type: 'appoint-secretary', who: { name: 'Siv Ny' } },
      { by: administrator },
    );
    expect(ruling).toEqual([
      { type: 'person-added', person: { id: 'p9', name: 'Siv Ny', category: 'other', roles: [] } },
      { type: 'role-given', person: 'p9', role: 'secretary' },
    ]);
  });

  it('may have left, and is then back', () => {
    given({ type: 'person-left', person: 'p3', on: '2027-01-10' })
      .when({ type: 'appoint-secretary', who: { person: 'p3' } }, { by: administrator })
      .then(
        { type: 'person-left', person: 'p3', on: null },
        { type: 'person-changed', person: 'p3', changes: { category: 'other' } },
        { type: 'role-given', person: 'p3', role: 'secretary' },
      );
  });

  it('is no news who is it already', () => {
    given()
      .when({ type: 'appoint-secretary', who: { person: 'p1' } }, { by: administrator })
      .isRefused({ refused: 'no-change' });
  });

  it('is nobody else’s to appoint', () => {
    for (const by of [secretary, chair, stranger])
      given()
        .when({ type: 'appoint-secretary', who: { person: 'p3' } }, { by })
        .isRefused({ refused: 'not-allowed', needs: 'secretary' });
  });
});
