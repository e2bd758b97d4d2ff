import type { ParameterValues, RuleParameterName } from '@repattern/domain';
import { ruleParameterNames, ruleParameters } from '@repattern/domain/progression/rules/rule-parameters';
import type { EntryManner } from '../../ui/entry-cell';
import { numberEntry } from '../../ui/number-entry';
import { inPrint } from '../../wording/in-print';
import { limitsInWords } from '../../wording/quantity-in-words';
import { parameterTopics, ruleParameterWording, type ParameterTopic } from '../../wording/rule-parameter-wording';
import { chosen, valueInWords } from './parameter-changes';

/** What a person has typed; null is text that is no number of the span. */
export type EnteredValues = Readonly<Partial<Record<RuleParameterName, number | null>>>;

/** One parameter on the screen. */
export interface ParameterRow {
  readonly name: RuleParameterName;
  readonly label: string;
  readonly says: string;
  readonly unit: string;
  /** As it stands in the field; null while it is no number of the span. */
  readonly value: number | null;
  /** What counts in the clinic now, where something else stands in the field; else null. */
  readonly present: string | null;
  /** What the rule set says. */
  readonly standardValue: number;
  readonly standard: string;
  /** Whether the field differs from what the rule set says. */
  readonly differs: boolean;
  readonly span: string;
  readonly manner: EntryManner<number>;
  /** Where it comes from; null where it is policy. */
  readonly source: string | null;
}

/** Parameters that belong together. */
export interface ParameterGroup {
  readonly topic: ParameterTopic;
  readonly title: string;
  readonly rows: readonly ParameterRow[];
}

/** The parameters by topic, with what counts now and what was typed. */
export function parameterGroups(present: ParameterValues, entered: EnteredValues): ParameterGroup[] {
  const byTopic = Map.groupBy(ruleParameterNames, (name) => ruleParameterWording[name].topic);
  return (Object.keys(parameterTopics) as ParameterTopic[]).map((topic) => ({
    topic,
    title: parameterTopics[topic],
    rows: (byTopic.get(topic) ?? []).map((name) => rowOf(name, present, entered)),
  }));
}

/** The number in a field: what was typed, else what counts now; null while what was typed is no number of the span. */
export function valueInField(name: RuleParameterName, present: ParameterValues, entered: EnteredValues): number | null {
  const typed = entered[name];
  return typed === undefined ? chosen(present, name) : typed;
}

function rowOf(name: RuleParameterName, present: ParameterValues, entered: EnteredValues): ParameterRow {
  const { default: standard, min, max, unit, source } = ruleParameters[name];
  const { name: label, says } = ruleParameterWording[name];
  const value = valueInField(name, present, entered);
  const now = chosen(present, name);
  return {
    ...{ name, label, says, unit, value },
    present: value === null || value === now ? null : valueInWords(name, now),
    standardValue: standard,
    standard: valueInWords(name, standard),
    differs: value !== standard,
    span: limitsInWords(min, max, unit),
    manner: mannerOf(name),
    source: source === 'policy' ? null : inPrint(source),
  };
}

/** The arrow keys change a number by its own step. */
function mannerOf(name: RuleParameterName): EntryManner<number> {
  const { min, max, step } = ruleParameters[name];
  const decimals = Number.isInteger(step) ? 0 : 1;
  const within = (value: number): boolean => value >= min && value <= max;
  return {
    ...numberEntry({ min, max, decimals }),
    step: (value, by) => {
      const next = Number((value + by * step).toFixed(decimals));
      return within(next) ? next : null;
    },
  };
}
