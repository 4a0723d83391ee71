/*
 * What things are called by, and how time is written. Names, texts and notes elsewhere are people's own words, kept to
 * the letter.
 */

/** A group's id: a short name fit for a folder. */
export type GroupId = string;
/** A person's id in one group: `p7`. */
export type PersonId = string;
/** An organisation's id in one group: `o3`. */
export type OrganisationId = string;
/** A meeting's id in one group: `m12`. */
export type MeetingId = string;
/** The languages that Samverka speaks. */
export type Language = 'sv' | 'en';
/** A day in the group's zone: `2027-02-12`. */
export type DateString = string;
/** A time of day in the group's zone: `13:00`. */
export type TimeString = string;
/** A moment, ISO 8601 in UTC. */
export type Instant = string;
