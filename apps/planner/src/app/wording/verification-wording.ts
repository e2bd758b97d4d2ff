import type { ChainBreakView, VerificationView } from '@repattern/contracts';
import { auditStreamInWords, chainFaultWording } from './audit-stream-wording';

const grouped = new Intl.NumberFormat('en-GB');

/** What came of a verification, in words. */
export interface VerificationInWords {
  /** Without a signed checkpoint nobody knows whether ends were cut off: that is not whole. */
  readonly result: 'whole' | 'unsigned' | 'broken';
  readonly says: string;
  /** Where it broke, what that means; or what was read and what a checkpoint vouches for. */
  readonly details: readonly string[];
}

/** What came of verifying the trail of the clinic, or of one plan; `moment` says instants as they are in the clinic. */
export function verificationInWords(
  verified: VerificationView,
  moment: (instant: string) => string,
): VerificationInWords {
  const { broken, lastCheckpoint } = verified;
  const read = readInWords(verified);
  const signed = signedInWords(verified, moment);
  if (broken !== null) {
    const { says, means } = chainFaultWording[broken.fault];
    return {
      result: 'broken',
      says: `Broken: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
      details: [`${placeInWords(broken)}. ${means}`, `Whole up to there: ${read}`, signed],
    };
  }
  return lastCheckpoint === null
    ? { result: 'unsigned', says: 'No broken link, but not signed yet', details: [read, signed] }
    : { result: 'whole', says: 'Whole: everything is as it was recorded', details: [read, signed] };
}

function readInWords({ events, streams, revisions, records, checkpoints }: VerificationView): string {
  return [
    `${counted(events, 'event')} in ${counted(streams, 'chain')}`,
    counted(revisions, 'revision'),
    counted(records, 'clinical record'),
    counted(checkpoints, 'checkpoint'),
  ].join(' · ');
}

function placeInWords({ stream, seq, eventId }: ChainBreakView): string {
  const chain = `chain of ${auditStreamInWords(stream.kind).toLowerCase()} ${stream.id}`;
  const event = eventId === null ? '' : `, event ${eventId}`;
  return seq === 0
    ? `First broken link: in the ${chain}${event}`
    : `First broken link: place ${seq} of the ${chain}${event}`;
}

function signedInWords({ lastCheckpoint }: VerificationView, moment: (instant: string) => string): string {
  if (lastCheckpoint === null)
    return 'No checkpoint signed yet: whether the ends of chains were cut off cannot be known.';
  const { number, at } = lastCheckpoint;
  return `Signed by checkpoint ${number} of ${moment(at)}; what happened since then is not signed yet.`;
}

function counted(count: number, one: string): string {
  return `${grouped.format(count)} ${one}${count === 1 ? '' : 's'}`;
}
