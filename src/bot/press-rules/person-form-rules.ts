import { noOrganisation, personForm } from '../../cards/people/person-form.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { PersonSaid } from '../../meetings/commands/roster-command.ts';
import { findOrganisation, findPerson, roster } from '../../meetings/model/lookup.ts';
import type { Role } from '../../meetings/model/person.ts';
import { isSecretary } from '../../meetings/model/rights.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { personOfEmail } from '../people/person-of-email.ts';
import { addEmail } from '../people/remember-emails.ts';
import { formOf } from '../replies/card-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Done } from '../turns/execute.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

/** The form for someone new, or for someone on the roster, and what is saved from it. */
export const personFormRules: Pick<PressRules, 'show-person' | 'save-person'> = {
  'show-person': {
    private: true,
    opens: true,
    needs: 'secretary',
    reply: (turn, { person }) => personFormReply(turn, person === undefined ? {} : { person }),
  },
  'save-person': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: async (turn, press) => {
      const wrong = await wrongEmail(turn, press);
      return wrong === undefined ? commandsOf(turn, press) : formAgain(turn, press, wrong);
    },
    reply: saved,
    form: formAgain,
  },
};

/** The form at once: in direct chat, or as a dialog. Someone who is not on the roster cannot be changed. */
export function personFormReply(
  { asker, say }: Turn,
  asked: { readonly person?: PersonId; readonly typed?: object; readonly wrong?: string },
): Reply {
  const { book } = asker;
  if (!isSecretary(book, asker.actor))
    return {
      kind: 'text',
      text: say.refusals['not-allowed']({ refused: 'not-allowed', needs: 'secretary' }, book),
    };
  const person = roster(book).find(({ id }) => id === asked.person);
  if (asked.person !== undefined && person === undefined)
    return { kind: 'text', text: say.refusals['unknown-person']({ refused: 'unknown-person' }, book) };
  const { typed, wrong } = asked;
  return formOf(
    personForm(
      {
        book,
        ...(person === undefined ? {} : { person }),
        ...(typed === undefined ? {} : { typed }),
        ...(wrong === undefined ? {} : { wrong }),
      },
      say,
    ),
  );
}

function formAgain(turn: Turn, press: PressOf<'save-person'>, wrong: string): Reply {
  const { person } = press;
  return personFormReply(turn, { typed: press, wrong, ...(person === undefined ? {} : { person }) });
}

function commandsOf({ asker: { book } }: Turn, press: PressOf<'save-person'>): readonly Command[] {
  const { person: id, shown } = press;
  const said = saidIn(press, (organisation) => findOrganisation(book, organisation)?.name ?? '');
  if (id === undefined) return [{ type: 'add-person', person: said }];
  const { roles: before = '', ...was } = shown ?? {};
  const changes: Command = {
    type: 'change-person',
    person: id,
    changes: said,
    ...(shown === undefined ? {} : { shown: { ...said, ...was } }),
  };
  const roles = roleCommands(id, rolesIn(before), rolesIn(press.roles ?? ''));
  const same = shown !== undefined && JSON.stringify({ ...said, ...was }) === JSON.stringify(said);
  return same && roles.length > 0 ? roles : [changes, ...roles];
}

function saidIn(press: PressOf<'save-person'>, nameOf: (organisation: string) => string): PersonSaid {
  const { name = '', organisation = '', other = '', title = '', category = 'member' } = press;
  const chosen = organisation === noOrganisation ? '' : nameOf(organisation);
  return { name, organisation: other.trim() === '' ? chosen : other, title, category };
}

function roleCommands(person: PersonId, before: readonly Role[], now: readonly Role[]): readonly Command[] {
  return [
    ...now
      .filter((role) => !before.includes(role))
      .map((role): Command => ({ type: 'give-role', person, role })),
    ...before
      .filter((role) => !now.includes(role))
      .map((role): Command => ({ type: 'take-role', person, role })),
  ];
}

function rolesIn(said: string): readonly Role[] {
  return (['secretary', 'chair'] as const).filter((role) => said.split(',').includes(role));
}

async function wrongEmail(
  { bot, asker, say }: Turn,
  press: PressOf<'save-person'>,
): Promise<string | undefined> {
  const email = press.email?.trim() ?? '';
  if (email === '') return undefined;
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u.test(email)) return say.roster.form.badEmail;
  const { emails } = await bot.store.contacts(asker.group);
  const taken = emails.find(
    (one) =>
      personOfEmail({ emails: [one] }, email) !== undefined &&
      findPerson(asker.book, one.person) !== undefined,
  );
  return taken === undefined || taken.person === press.person ? undefined : say.roster.form.emailTaken;
}

async function saved(turn: Turn, press: PressOf<'save-person'>, done: Done | undefined): Promise<Reply> {
  const added = done?.facts.find((fact) => fact.type === 'person-added');
  const person = press.person ?? (added?.type === 'person-added' ? added.person.id : undefined);
  const email = press.email?.trim() ?? '';
  const kept = email !== '' && person !== undefined && done !== undefined;
  if (kept) await addEmail(turn, done.after, person, email);
  const { unchanged } = turn.say.turns;
  return receiptReply(turn, done, { already: kept ? turn.say.roster.form.emailSaved : unchanged });
}
