import type { AuditStreamKind, ChainFault } from '@repattern/domain';

/** Of what a chain of events is: `chain of a plan`. */
export const auditStreamWording: Readonly<Record<AuditStreamKind | 'checkpoints', string>> = {
  plan: 'Plan',
  patient: 'Patient',
  'sign-ins': 'Sign-ins',
  people: 'People',
  policies: 'Policies',
  person: 'Person',
  system: 'System',
  checkpoints: 'Checkpoints',
};

/** A kind of chain that is not known any more is said by its code. */
export function auditStreamInWords(kind: string): string {
  return (auditStreamWording as Readonly<Record<string, string>>)[kind] ?? kind;
}

/** What is wrong at the first broken link, and what that means. */
export const chainFaultWording: Readonly<Record<ChainFault, { readonly says: string; readonly means: string }>> = {
  edited: {
    says: 'The event says something else than when it was recorded',
    means: 'Somebody with access to the database changed it. What it says now cannot be relied on.',
  },
  missing: {
    says: 'An event is missing here',
    means: 'It was recorded and taken out of the database since.',
  },
  reordered: {
    says: 'The event does not follow the one before it',
    means: 'Events were put in another order, or one was put in between.',
  },
  foreign: {
    says: 'The event belongs to another chain',
    means: 'It was moved here from another record, or from another clinic.',
  },
  truncated: {
    says: 'The chain ends too early',
    means: 'Its last events, which a checkpoint signed, were cut off.',
  },
  removed: {
    says: 'The whole chain is gone',
    means: 'A checkpoint signed it, and nothing of it is left in the database.',
  },
  unsigned: {
    says: 'The checkpoint was not signed by this installation',
    means:
      'It was changed, forged, or the secret of the installation was exchanged. What it vouches for cannot be relied on.',
  },
  'record-edited': {
    says: 'The clinical record is not the one that was signed',
    means: 'The trail is whole, but the revision, visit or assessment that it tells of was changed in the database.',
  },
};
