import type { AdministrativeSex } from '@repattern/contracts';
import type { Role } from '@repattern/contracts/values';
import type { DemoAssessment } from './demo-assessment';
import { demoAssessments } from './demo-assessments';
import { earlierDemoAssessments } from './earlier-demo-assessments';
import type { DemoPlan } from './demo-plan';
import { demoPlans } from './demo-plans';
import { demoReviews, type DemoReview } from './demo-reviews';
import { demoTherapists } from './demo-therapists';
import { treatedDemoAssessments } from './treated-demo-assessments';

/** A person of a demo clinic; the part of the address before the @ tells them apart. */
export interface DemoPerson {
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}

/** An invented patient; the therapist is named by e-mail address, null for nobody yet. The record is some days old. */
export type DemoPatient = readonly [
  recordNumber: string,
  givenName: string,
  familyName: string,
  birthOn: string,
  sex: AdministrativeSex,
  therapist: string | null,
  daysOnRecord: number,
];

/** A clinic in which everybody is invented. */
export interface DemoClinic {
  readonly name: string;
  readonly timeZone: string;
  readonly people: readonly DemoPerson[];
  readonly patients: readonly DemoPatient[];
  readonly assessments: readonly DemoAssessment[];
  readonly plans: readonly DemoPlan[];
  readonly reviews: readonly DemoReview[];
}

/** The password of every demo account. It is public, so demo accounts exist in demo databases only. */
export const demoPassword = 'Demo-repattern-1';

const [first, second] = demoTherapists;

/** The clinics that an empty demo database is filled with. Nobody in them exists. */
export const demoClinics: readonly DemoClinic[] = [
  {
    name: 'Demo Clinic',
    timeZone: 'Europe/Bucharest',
    people: [
      { email: first, displayName: 'Toma Ardelean', roles: ['therapist'] },
      { email: second, displayName: 'Ilinca Vântu', roles: ['therapist'] },
      { email: 'supervisor@demo.example', displayName: 'Sabina Crivăț', roles: ['supervisor'] },
      { email: 'admin@demo.example', displayName: 'Adrian Moldoveanu', roles: ['administrator'] },
      { email: 'auditor@demo.example', displayName: 'Ruxandra Vlaicu', roles: ['auditor'] },
    ],
    patients: [
      ['DEMO-001', 'Margit', 'Ólafsdóttir', '1960-03-14', 'female', first, 51],
      ['DEMO-002', 'Radu', 'Ionescu', '1984-11-02', 'male', first, 1],
      ['DEMO-003', 'Amara', 'Okonkwo-Bell', '1997-06-21', 'female', first, 6],
      ['DEMO-004', 'Luis Ángel', 'Peña', '1972-01-30', 'male', first, 3],
      ['DEMO-005', 'Zoë', 'van Dijk', '2009-09-09', 'female', first, 0],
      ['DEMO-006', 'Henryk', 'Łukasiewicz', '1951-12-05', 'male', second, 4],
      ['DEMO-007', 'Aoife', 'Ní Bhriain', '1989-04-17', 'female', second, 2],
      ['DEMO-008', 'Jean-Luc', 'Lefèvre', '1966-08-23', 'male', second, 42],
      ['DEMO-009', 'Priya', 'Raman', '1993-02-11', 'female', second, 8],
      ['DEMO-010', 'Sam', 'Østergaard', '2001-10-28', 'other', first, 0],
      ['DEMO-011', 'Nadia', 'Haddad', '1978-05-06', 'female', null, 1],
      ['DEMO-012', 'Walter', 'Groß', '1943-07-19', 'male', null, 7],
      ['DEMO-013', 'Ileana', 'Stanciu', '1975-04-08', 'female', first, 152],
      ['DEMO-014', 'Petra', 'Lindqvist', '1969-10-12', 'female', first, 33],
      ['DEMO-015', 'Consolata', 'Ferrante', '1948-02-03', 'female', second, 46],
      ['DEMO-016', 'Bogdan', 'Petrescu', '1963-07-25', 'male', first, 40],
      ['DEMO-017', 'Leila', 'Mansouri', '1995-05-30', 'female', first, 26],
      ['DEMO-018', 'Tomás', 'Ribeiro', '1983-12-17', 'male', second, 27],
    ],
    assessments: [...earlierDemoAssessments, ...demoAssessments, ...treatedDemoAssessments],
    plans: demoPlans,
    reviews: demoReviews,
  },
  {
    name: 'Other Clinic',
    timeZone: 'America/New_York',
    people: [
      { email: 'therapist@other.example', displayName: 'Olive Tran', roles: ['therapist'] },
      { email: 'supervisor@other.example', displayName: 'Marcus Feld', roles: ['supervisor'] },
    ],
    patients: [
      ['OTHER-001', 'Dolores', 'Whitcombe', '1958-02-27', 'female', 'therapist@other.example', 3],
      ['OTHER-002', 'Kenji', 'Morrow', '1980-09-03', 'male', 'therapist@other.example', 12],
    ],
    assessments: [],
    plans: [],
    reviews: [],
  },
];
