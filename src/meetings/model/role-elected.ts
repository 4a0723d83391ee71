import type { Role } from './person.ts';

/** The role in the group that someone is elected to, by its words; undefined where it is none that Samverka knows. */
export function roleElected(said: string): Role | 'adjuster' | undefined {
  const role = said.trim().toLowerCase();
  if (/^(?:gruppens |rådets |mötets )?(?:ordförande|ordf\.?|chair(?:person|man|woman)?)$/u.test(role))
    return 'chair';
  if (/^(?:gruppens |rådets )?(?:sekreterare|secretary)$/u.test(role)) return 'secretary';
  if (/^(?:justerare|protokolljusterare|justeringsperson(?:er)?|adjusters?)$/u.test(role)) return 'adjuster';
  return undefined;
}
