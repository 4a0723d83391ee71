import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findOrganisation, findPerson, roster, wasThere } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { Person } from '../../meetings/model/person.ts';
import type { PersonId } from '../../meetings/model/terms.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { type Button, button } from '../kit/button.ts';
import { type Choice, organisedName } from '../kit/choices.ts';
import { fitCard, type Limits, type Line, lines } from '../kit/fit-card.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';

type CompanionsData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly choosers: readonly {
    readonly label: string;
    readonly style: 'expanded' | 'compact';
    readonly choices: readonly Choice[];
  }[];
  readonly remarks: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<CompanionsData>('companions');
/** With more names than this the list folds itself together. */
const mostExpanded = 12;

/** Whom the asker has beside her: those not yet checked in that day, her own organisation first. */
export function companionsCard(
  { book, meeting, asker, day }: MeetingInput & { readonly asker: PersonId; readonly day?: number },
  words: Words,
): Bound {
  const text = words.cards.companions.title;
  const left = candidates(book, meeting, asker, day);
  return { card: fitCard((limits) => companions(book, meeting, left, words, limits)), text };
}

function companions(
  book: Book,
  meeting: Meeting,
  left: readonly Person[],
  words: Words,
  limits: Limits,
): AdaptiveCard {
  const say = words.cards.companions;
  const shown = left.slice(0, limits.rows);
  return expand({
    lang: words.language,
    fallbackText: say.title,
    title: say.title,
    choosers:
      shown.length === 0
        ? []
        : [
            {
              label: say.label,
              style: shown.length > mostExpanded ? ('compact' as const) : ('expanded' as const),
              choices: shown.map((person) => ({ title: organisedName(book, person), value: person.id })),
            },
          ],
    remarks: lines(
      shown.length === 0 ? say.nobodyLeft : say.explain,
      left.length > shown.length ? words.cards.more.lines(left.length - shown.length) : undefined,
    ),
    buttons:
      shown.length === 0
        ? []
        : [
            button(
              words.cards.buttons.checkInThem,
              'check-in-companions',
              { group: book.id, meeting: meeting.id },
              { inputs: 'auto', style: 'positive' },
            ),
          ],
  });
}

function candidates(
  book: Book,
  meeting: Meeting,
  asker: PersonId,
  day: number | undefined,
): readonly Person[] {
  const own = findOrganisation(book, findPerson(book, asker)?.organisation)?.id;
  const left = roster(book).filter((one) => one.id !== asker && !wasThere(meeting, one.id, day));
  const mine = left.filter((one) => own !== undefined && one.organisation === own);
  return [...mine, ...left.filter((one) => !mine.includes(one))];
}
