import type { PersonId } from '../../meetings/model/terms.ts';
import type { Contacts } from '../../store/store.ts';

/** The one person who has exactly this e-mail, whatever its case; nobody where two have it, for then it proves nothing. */
export function personOfEmail(
  { emails }: Pick<Contacts, 'emails'>,
  email: string | undefined,
): PersonId | undefined {
  const wanted = fold(email ?? '');
  const same = wanted === '' ? [] : emails.filter((one) => fold(one.email) === wanted);
  return same.length === 1 ? same[0]?.person : undefined;
}

function fold(email: string): string {
  return email.trim().toLowerCase();
}
