import { agendaEn } from './en/agenda.ts';
import { assignmentsEn } from './en/assignments.ts';
import { attendanceEn } from './en/attendance.ts';
import { decidedEn } from './en/decided.ts';
import { decisionsEn } from './en/decisions.ts';
import { helpEn } from './en/help.ts';
import { mattersEn } from './en/matters.ts';
import { meetingsEn } from './en/meetings.ts';
import { minutesEn } from './en/minutes.ts';
import { passagesEn } from './en/passages.ts';
import { peopleEn } from './en/people.ts';
import { ratificationEn } from './en/ratification.ts';
import { referralsEn } from './en/referrals.ts';
import { toldEn } from './en/told.ts';
import { agendaSv } from './sv/agenda.ts';
import { assignmentsSv } from './sv/assignments.ts';
import { attendanceSv } from './sv/attendance.ts';
import { decidedSv } from './sv/decided.ts';
import { decisionsSv } from './sv/decisions.ts';
import { helpSv } from './sv/help.ts';
import { mattersSv } from './sv/matters.ts';
import { meetingsSv } from './sv/meetings.ts';
import { minutesSv } from './sv/minutes.ts';
import { passagesSv } from './sv/passages.ts';
import { peopleSv } from './sv/people.ts';
import { ratificationSv } from './sv/ratification.ts';
import { referralsSv } from './sv/referrals.ts';
import { toldSv } from './sv/told.ts';

/** How questions are put, by topic and language: without what reads them, so that readers can look into them too. */
export const questionRows = {
  agenda: { sv: agendaSv, en: agendaEn },
  assignments: { sv: assignmentsSv, en: assignmentsEn },
  attendance: { sv: attendanceSv, en: attendanceEn },
  decided: { sv: decidedSv, en: decidedEn },
  decisions: { sv: decisionsSv, en: decisionsEn },
  help: { sv: helpSv, en: helpEn },
  matters: { sv: mattersSv, en: mattersEn },
  meetings: { sv: meetingsSv, en: meetingsEn },
  minutes: { sv: minutesSv, en: minutesEn },
  passages: { sv: passagesSv, en: passagesEn },
  people: { sv: peopleSv, en: peopleEn },
  ratification: { sv: ratificationSv, en: ratificationEn },
  referrals: { sv: referralsSv, en: referralsEn },
  told: { sv: toldSv, en: toldEn },
} as const;
