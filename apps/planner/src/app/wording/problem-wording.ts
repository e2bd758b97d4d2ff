import type { ProblemCode } from '@repattern/contracts/values';

/** A problem in a clinician's words: what happened, and how to go on. */
export interface ProblemWording {
  readonly what: string;
  readonly next: string;
}

const ourFault = 'Nothing was changed. If it happens again, tell your administrator what you were doing.';

/** The wording of every problem that the API answers with. */
export const problemWording: Readonly<Record<ProblemCode, ProblemWording>> = {
  'request.malformed': { what: 'The server could not read what was sent.', next: ourFault },
  'request.invalid': {
    what: 'Some fields need attention.',
    next: 'Nothing was saved yet; correct the marked fields and save again.',
  },
  'session.required': { what: 'You are not signed in.', next: 'Sign in to continue.' },
  'session.sign-in-refused': {
    what: 'The e-mail address or the password is not right.',
    next: 'Check both and try again.',
  },
  'session.code-required': {
    what: 'Your account has a second factor.',
    next: 'Enter the code that your authenticator shows.',
  },
  'session.code-refused': {
    what: 'The code is not right.',
    next: 'Enter the code that your authenticator shows now, or a recovery code that you have not used.',
  },
  'session.password-refused': { what: 'The password is not right.', next: 'Check it and try again.' },
  'welcome.link-refused': {
    what: 'This link cannot be used.',
    next: 'It is not complete, was used or has expired. Ask your administrator for a new one.',
  },
  'session.second-factor-state': {
    what: 'The second factor is not at the point where this can be done.',
    next: 'Load the page again to see what became of it.',
  },
  'session.second-factor-asked': {
    what: 'Your clinic asks for a second factor in your role.',
    next: 'Set up another authenticator instead; it takes the place of this one.',
  },
  'person.email-taken': {
    what: 'This e-mail address cannot be used.',
    next: 'Somebody signs in with it already; ask for another address.',
  },
  'person.status': {
    what: 'The person is not at the point where this can be done.',
    next: 'Load the list again to see what became of it.',
  },
  'person.own-account': {
    what: 'Only another administrator can do this to your account.',
    next: 'Where there is none, make somebody else an administrator first, who has signed in once.',
  },
  'person.last-administrator': {
    what: 'The clinic would be left without an administrator.',
    next: 'Make somebody else an administrator first, who has signed in once.',
  },
  'permission.missing': { what: 'Your role does not allow this.', next: 'Ask your administrator if you need it.' },
  'request.cross-site': {
    what: 'The server took this for a request from another site and refused it.',
    next: 'Open Repattern in a new tab and try again.',
  },
  'resource.not-found': {
    what: 'There is nothing here.',
    next: 'It may belong to another clinic, or the link may be wrong.',
  },
  'patient.record-number-taken': {
    what: 'Another patient has this record number.',
    next: 'Check the number, or search for that patient.',
  },
  'patient.archived': {
    what: 'This patient record is archived.',
    next: 'Restore the record before you assess the patient.',
  },
  'assessment.draft-open': {
    what: 'A draft for this patient is open already.',
    next: 'Go on in that draft; whoever else works on it sees what you change.',
  },
  'assessment.incomplete': {
    what: 'Something is missing before this can be signed.',
    next: 'Nothing is lost; fill in what is listed and sign again.',
  },
  'assessment.locked': {
    what: 'This assessment is signed or discarded and does not change any more.',
    next: 'Add an addendum to a signed one, or start the next assessment from it.',
  },
  'assessment.not-signed': { what: 'This assessment is not signed.', next: 'Sign it first, or correct the draft.' },
  'plan.open': {
    what: 'A new plan for this patient is open already.',
    next: 'Go on in that plan; whoever else works on it sees what you change.',
  },
  'plan.status': {
    what: 'The plan is not at the point where this can be done.',
    next: 'Load the plan again to see what became of it.',
  },
  'plan.draft-open': {
    what: 'Changes to this plan are open already.',
    next: 'Go on in them, sign them off or discard them first.',
  },
  'plan.no-draft': {
    what: 'Nothing of this plan is open to be changed.',
    next: 'Load the plan again; what you changed is kept on this device.',
  },
  'plan.own-co-sign': {
    what: 'Somebody else than who signed it off has to co-sign.',
    next: 'Ask another supervisor.',
  },
  'review.own': {
    what: 'Nobody reviews their own plan.',
    next: 'Ask another supervisor.',
  },
  'review.answered': {
    what: 'This is answered already, or the plan was reviewed again.',
    next: 'Load the plan again to see what became of it.',
  },
  'review.reason-gone': {
    what: 'Some of these reasons do not count any more.',
    next: 'Look at what is left before you go on.',
  },
  'review.thread-settled': {
    what: 'This conversation is settled.',
    next: 'Open another one if something is left to say.',
  },
  'review.sample-empty': {
    what: 'There is nothing to draw from: no plan had a visit or a revision in this month, or none since the last draw.',
    next: 'Nothing was recorded. Draw again once there is more, or choose another month.',
  },
  'review.other-revision': {
    what: 'The plan was changed since you read it.',
    next: 'Look at what changed; what you wrote is kept.',
  },
  'review.assigned-meanwhile': {
    what: 'Somebody else was assigned in the meantime.',
    next: 'Look who it is before you assign another person.',
  },
  'plan.incomplete': {
    what: 'Something is missing before this plan can be signed.',
    next: 'Nothing is lost; clear what is listed and sign again.',
  },
  'visit.open': {
    what: 'A visit of this plan is recorded already.',
    next: 'Go on in that visit, or finish it before another begins.',
  },
  'visit.stage': {
    what: 'The visit is not at the point where this can be done.',
    next: 'Load the visit again to see what became of it; what you recorded is kept on this device.',
  },
  'visit.incomplete': {
    what: 'Something is missing before this visit can be finished.',
    next: 'Nothing is lost; clear what is listed and finish again.',
  },
  'protocol.name-taken': {
    what: 'Another protocol of the clinic has this name.',
    next: 'Choose another name and save again.',
  },
  'exercise.id-taken': {
    what: 'An earlier attempt to add this exercise had already arrived.',
    next: 'Search for the exercise before you add it again.',
  },
  'resource.changed-meanwhile': {
    what: 'Someone else changed this in the meantime.',
    next: 'What you typed is kept; choose what stays.',
  },
  'request.too-large': { what: 'That is more than the server takes at once.', next: 'Shorten it and save again.' },
  'request.media-type': { what: 'The server could not read the kind of data that was sent.', next: ourFault },
  'idempotency.other-body': {
    what: 'An earlier attempt to add this had already arrived.',
    next: 'Search for it before you save again, so that nothing is added twice.',
  },
  'if-match.required': {
    what: 'The server could not tell which version you had read.',
    next: 'What you typed is kept; save again.',
  },
  'session.throttled': { what: 'Too many attempts.', next: 'Wait a moment before the next one.' },
  'server.failed': { what: 'The server failed.', next: 'Nothing was changed and what you typed is kept; try again.' },
  'server.unavailable': {
    what: 'The server cannot answer right now.',
    next: 'What you typed is kept; try again in a moment.',
  },
};
