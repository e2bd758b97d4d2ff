import type { VerificationView } from '@repattern/contracts';
import {
  firstBreak,
  firstTouchedRecord,
  firstUnsigned,
  isSignedCheckpoint,
  lastToldCheckpoint,
  lostCheckpoint,
  lostLink,
  type AuditLink,
  type ChainBreak,
  type Checkpoint,
  type ToldCheckpoint,
} from '@repattern/domain';
import { sha256 } from '../platform/audit-trail/sha256';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import type { ChainedRevision } from '../plans/verify-revisions';
import type { CheckpointSigner } from './checkpoint-signer';
import { hashRecords, tellingOfRecords } from './record-hashes';
import { readCheckpointHash, readCheckpoints, readLostHead } from './trail-checkpoints';
import { readLinks } from './trail-links';
import { firstTouchedRevision, readRevisions } from './trail-revisions';

/** What came of a verification, but for when it was. */
export type VerifiedTrail = Omit<VerificationView, 'at'>;

/** Whose trail is verified: that of the clinic in which the unit works, or of one of its plans (UUID). */
export interface TrailReading {
  readonly unit: UnitOfWork;
  readonly signer: CheckpointSigner;
  readonly planId: string | null;
}

/** What has been found whole so far. */
type Found = { -readonly [Count in Exclude<keyof VerifiedTrail, 'broken'>]: VerifiedTrail[Count] } & {
  told: ToldCheckpoint | null;
};

type Step = (reading: TrailReading, found: Found) => Promise<ChainBreak | null>;

// Checkpoints come first, so that what they say of events is known to be so.
const steps: readonly Step[] = [verifyCheckpoints, verifyLinks, verifySignedEnds, verifyRevisions];

/** Verifies a trail part by part, so that it takes little memory however long it is, up to its first broken link. */
export async function verifyTrail(reading: TrailReading): Promise<VerifiedTrail> {
  const counts = { events: 0, streams: 0, revisions: 0, records: 0, checkpoints: 0 };
  const found: Found = { ...counts, lastCheckpoint: null, told: null };
  let broken: ChainBreak | null = null;
  for (const step of steps) broken ??= await step(reading, found);
  const { told: _, ...whole } = found;
  return { ...whole, broken };
}

async function verifyCheckpoints({ unit, signer, planId }: TrailReading, found: Found): Promise<ChainBreak | null> {
  const tools = { sha256, isSigned: (text: string, signature: string) => signer.isSigned(text, signature) };
  for (let before: Checkpoint | null = null; ;) {
    const part: Checkpoint[] = await readCheckpoints(unit, planId, before?.number ?? 0);
    // Those that hold one plan do not follow each other.
    const unsigned = part.find((checkpoint) => planId !== null && !isSignedCheckpoint(checkpoint, tools));
    const broken = planId === null ? firstUnsigned(part, { ...tools, before }) : unsigned && breakAt(unsigned);
    if (broken) return broken;
    const last = part.at(-1);
    if (!last) return null;
    found.checkpoints += part.length;
    found.lastCheckpoint = { number: last.number, at: last.at };
    before = last;
  }
}

function breakAt({ clinic, number }: Checkpoint): ChainBreak {
  return { stream: { kind: 'checkpoints', id: clinic }, seq: number, fault: 'unsigned', eventId: null };
}

async function verifyLinks({ unit, planId }: TrailReading, found: Found): Promise<ChainBreak | null> {
  for (let before: AuditLink | null = null; ;) {
    const part: AuditLink[] = await readLinks(unit, planId, before);
    const last = part.at(-1);
    if (!last) return null;
    const telling = tellingOfRecords(part);
    const broken =
      firstBreak(part, { sha256, before }) ?? firstTouchedRecord(telling, await hashRecords(unit, telling));
    if (broken) return broken;
    found.events += part.length;
    found.streams += part.filter(({ seq }) => seq === 1).length;
    found.records += telling.length;
    found.told = lastToldCheckpoint(part) ?? found.told;
    before = last;
  }
}

async function verifySignedEnds({ unit, planId }: TrailReading, { told }: Found): Promise<ChainBreak | null> {
  const lost = await readLostHead(unit, planId);
  if (lost) return lostLink(lost);
  return told && lostCheckpoint(told, await readCheckpointHash(unit, told.number));
}

async function verifyRevisions({ unit, planId }: TrailReading, found: Found): Promise<ChainBreak | null> {
  for (let before: ChainedRevision | null = null; ;) {
    const part: ChainedRevision[] = await readRevisions(unit, planId, before);
    const broken = await firstTouchedRevision(unit, part, before);
    if (broken) return broken;
    const last = part.at(-1);
    if (!last) return null;
    found.revisions += part.length;
    before = last;
  }
}
