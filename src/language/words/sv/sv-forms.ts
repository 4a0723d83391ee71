/** What is said around forms, in Swedish. */
export const svForms = {
  /** Said in the channel where a form was asked for that not all shall see. */
  inDirectChat: 'Formuläret finns i vår direktchatt.',
};
