import type { FindingSeverity, FixPlace, PlanFinding } from '@repattern/domain';
import { precautionName } from '../../wording/assessment-entry-wording';
import { planFindingInWords, planFindingPlace, type PlanFindingNaming } from '../../wording/plan-finding-wording';

/** Something that a plan has to say before it is signed, with the place where it is mended. */
export interface MissingLine {
  readonly key: string;
  readonly words: string;
  /** Where it stands in the plan; empty where it is about the whole of it. */
  readonly place: string;
  readonly fix: FixPlace;
  readonly params: PlanFinding['params'];
}

/** Lines of one weight. */
export interface MissingGroup {
  readonly severity: FindingSeverity;
  readonly lines: readonly MissingLine[];
}

const severities: readonly FindingSeverity[] = ['block', 'warn', 'info'];
const namedPrecautions = 4;

/** What is missing by its weight, the gravest first; precautions that were not asked are one line. */
export function missingGroups(findings: readonly PlanFinding[], naming: PlanFindingNaming): MissingGroup[] {
  return severities
    .map((severity) => ({
      severity,
      lines: linesOf(
        findings.filter((one) => one.severity === severity),
        naming,
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function linesOf(findings: readonly PlanFinding[], naming: PlanFindingNaming): MissingLine[] {
  const unasked = findings.filter(({ code }) => code === 'precaution.unknown');
  const [first] = unasked;
  const asked = findings.filter(({ code }) => code !== 'precaution.unknown');
  const line = (finding: PlanFinding, words: string): MissingLine => ({
    key: `${finding.code} ${JSON.stringify(finding.params)}`,
    words,
    place: planFindingPlace(finding, naming),
    fix: finding.params['fix'] as FixPlace,
    params: finding.params,
  });
  return [
    ...(first === undefined ? [] : [line(first, unaskedInWords(unasked))]),
    ...asked.map((finding) => line(finding, planFindingInWords(finding, naming))),
  ];
}

function unaskedInWords(findings: readonly PlanFinding[]): string {
  const names = findings.map(({ params }) => precautionName(String(params['flag'])));
  const more = names.length - namedPrecautions;
  const shown = names.slice(0, more > 1 ? namedPrecautions : names.length).join(', ');
  return `${names.length === 1 ? 'Precaution' : `${names.length} precautions`} not asked: ${shown}${more > 1 ? ` and ${more} more` : ''}`;
}
