import { agendaPressRules } from './agenda-press-rules.ts';
import { approvalPressRules } from './approval-press-rules.ts';
import { askingPressRules } from './asking-press-rules.ts';
import { assignmentPressRules } from './assignment-press-rules.ts';
import { attendancePressRules } from './attendance-press-rules.ts';
import { calendarPressRules } from './calendar-press-rules.ts';
import { decisionPressRules } from './decision-press-rules.ts';
import { departurePressRules } from './departure-press-rules.ts';
import { evaluationPressRules } from './evaluation-press-rules.ts';
import { handedPressRules } from './handed-press-rules.ts';
import { itemsPressRules } from './items-press-rules.ts';
import { meetingFormRules } from './meeting-form-rules.ts';
import { meetingPressRules } from './meeting-press-rules.ts';
import { mendingPressRules } from './mending-press-rules.ts';
import { minutesPressRules } from './minutes-press-rules.ts';
import { noticePressRules } from './notice-press-rules.ts';
import { peoplePressRules } from './people-press-rules.ts';
import type { PressRules } from './press-rule.ts';
import { referralPressRules } from './referral-press-rules.ts';
import { releasePressRules } from './release-press-rules.ts';
import { reminderPressRules } from './reminder-press-rules.ts';
import { rosterPressRules } from './roster-press-rules.ts';
import { settingsPressRules } from './settings-press-rules.ts';
import { writingPressRules } from './writing-press-rules.ts';

/** What each button does, by its verb. */
export const pressRules: PressRules = {
  ...attendancePressRules,
  ...agendaPressRules,
  ...itemsPressRules,
  ...approvalPressRules,
  ...meetingPressRules,
  ...peoplePressRules,
  ...settingsPressRules,
  ...departurePressRules,
  ...mendingPressRules,
  ...releasePressRules,
  ...reminderPressRules,
  ...rosterPressRules,
  ...assignmentPressRules,
  ...noticePressRules,
  ...calendarPressRules,
  ...decisionPressRules,
  ...meetingFormRules,
  ...writingPressRules,
  ...handedPressRules,
  ...referralPressRules,
  ...evaluationPressRules,
  ...minutesPressRules,
  ...askingPressRules,
};
