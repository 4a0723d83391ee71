import type { svForms } from '../sv/sv-forms.ts';

/** What is said around forms, in English. */
export const enForms: typeof svForms = {
  inDirectChat: 'The form is in our direct chat.',
};
