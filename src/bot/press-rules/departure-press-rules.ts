import { departureCard, departureChoice, departureForm } from '../../cards/people/departure.ts';
import type { SettleDeparture } from '../../meetings/commands/people-command.ts';
import { departureOf } from '../../meetings/model/departure.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import { cardOf, formOf } from '../replies/card-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

/** The buttons about someone who leaves the group. */
export const departurePressRules: Pick<PressRules, 'show-departure' | 'save-departure' | 'keep-member'> = {
  'show-departure': {
    private: true,
    needs: 'secretary',
    opens: true,
    reply: (turn, { person }) => departureReply(turn, person),
  },
  'save-departure': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (turn, press) => {
      const { noName } = turn.say.people.departure;
      if (departureOf(turn.asker.book, press.person) === undefined) return departureReply(turn, press.person);
      const asked = settlementIn(press);
      return asked === undefined ? departureReply(turn, press.person, press, noName) : [asked];
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => departureReply(turn, press.person, press, wrong),
  },
  'keep-member': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (_, { person }) => [{ type: 'keep-member', person }],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
};

/** The form; for someone who is not in the group any longer, that it is settled. */
function departureReply({ asker, say }: Turn, person: PersonId, typed?: object, wrong?: string): Reply {
  if (departureOf(asker.book, person)?.lastSecretary !== false)
    return cardOf(departureCard(asker.book, person, say));
  return formOf(
    departureForm(
      { book: asker.book, person, ...(typed && { typed }), ...(wrong !== undefined && { wrong }) },
      say,
    ),
  );
}

/** Undefined where someone new takes the seat over and has no name. */
function settlementIn({
  person,
  seat,
  name,
  assignments,
}: PressOf<'save-departure'>): SettleDeparture | undefined {
  if (seat === departureChoice.other && (name ?? '').trim() === '') return undefined;
  return {
    type: 'settle-departure',
    person,
    seat:
      seat === undefined || seat === departureChoice.vacant
        ? 'vacant'
        : seat === departureChoice.other
          ? { name: (name ?? '').trim() }
          : { person: seat },
    assignments:
      assignments === undefined || assignments === departureChoice.wait
        ? 'wait'
        : assignments === departureChoice.successor
          ? 'successor'
          : { person: assignments },
  };
}
