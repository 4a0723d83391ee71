import type { Fact } from '../model/fact.ts';
import type { BoundConversation, Group } from '../model/group.ts';
import type { Person } from '../model/person.ts';
import type { PersonId } from '../model/terms.ts';

/** The id of whoever founds a group in Teams: she is the first in its Book. */
export const founderId: PersonId = 'p1';

/** A group that is founded in the conversation where it will be shown. */
export type Founding = {
  readonly group: Group;
  /** The founder's name, as Teams tells it. */
  readonly founder: string;
  readonly conversation: BoundConversation;
};

/**
 * How a group begins that is founded in Teams: its founder is secretary, and it is shown where it was founded. Who may
 * found one is judged before, as no Book is there yet to judge by.
 */
export function foundedInTeams({ group, founder, conversation }: Founding): readonly Fact[] {
  const person: Person = { id: founderId, name: founder, category: 'other', roles: [] };
  return [
    { type: 'group-created', group },
    { type: 'person-added', person },
    { type: 'role-given', person: founderId, role: 'secretary' },
    { type: 'person-connected', person: founderId, how: 'founding' },
    { type: 'conversation-bound', conversation },
  ];
}
