import type { SourceTree } from './source-tree.ts';

/** One place that breaks a rule. */
export interface Violation<Code extends string = string> {
  /** Path from the root of the tree. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  readonly code: Code;
  /** What was found there. */
  readonly detail: string;
}

/** What a check saw: how much it examined and every violation. */
export interface Report<Code extends string = string> {
  /** For people, for example `142 files`. */
  readonly examined: string;
  readonly violations: readonly Violation<Code>[];
}

/** A guard over the files of the repository. It reads the tree that it is given and nothing else. */
export interface Check<Code extends string = string> {
  readonly name: string;
  /** Every code that the check reports, with how to mend it. */
  readonly mending: Readonly<Record<Code, string>>;
  inspect(tree: SourceTree): Report<Code> | Promise<Report<Code>>;
}
