import { chronology } from './chronology.ts';
import { contacts } from './contacts.ts';
import { dayInTheLife } from './day.ts';
import type { DocumentKind } from './document.ts';
import { meeting } from './meeting.ts';
import { papers } from './papers.ts';
import { profile } from './profile.ts';
import { promises } from './promises.ts';
import { referral } from './referral.ts';
import { reports } from './reports.ts';
import { tribunal } from './tribunal.ts';

/** Every document beside the page, in the order in which they are offered. A new one is one file and one line here. */
export const documents: readonly DocumentKind[] = [
  meeting,
  profile,
  chronology,
  promises,
  contacts,
  papers,
  reports,
  dayInTheLife,
  referral,
  tribunal,
];
