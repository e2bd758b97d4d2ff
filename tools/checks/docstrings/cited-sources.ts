import type ts from 'typescript';
import type { Violation } from '../check.ts';
import type { DocstringCode } from './docstrings.ts';

/** One `@source` tag of a text. */
export interface CitedSource {
  /** The text behind the tag, up to the end of the line. */
  readonly cited: string;
  readonly offset: number;
}

/** Every `@source` of a text that contains comments. */
export function citedSources(text: string): CitedSource[] {
  const comments = text.matchAll(/\/\*\*[\s\S]*?\*\//g);
  return [...comments].flatMap((comment) =>
    [...comment[0].matchAll(/@source\b[ \t]*([^\n]*?)\s*(?:\*\/|$)/gm)].map((tag) => ({
      cited: tag[1] ?? '',
      offset: comment.index + tag.index,
    })),
  );
}

/** Tags that name neither `policy` nor an anchor of the list of sources. */
export function danglingSources(file: ts.SourceFile, anchors: ReadonlySet<string>): Violation<DocstringCode>[] {
  return citedSources(file.text)
    .filter(({ cited }) => !isKnown(cited, anchors))
    .map(({ cited, offset }) => ({
      file: file.fileName,
      line: file.getLineAndCharacterOfPosition(offset).line + 1,
      code: 'source-dangling',
      detail: cited === '' ? 'an empty @source' : cited,
    }));
}

/** The first word says what is meant, and any further anchor on the line must exist as well. */
function isKnown(cited: string, anchors: ReadonlySet<string>): boolean {
  const words = cited.split(/[\s,;]+/).map((word) => word.replace(/[.:)]+$/, ''));
  const named = words.filter((word, at) => at === 0 || word.includes('#'));
  return named.every((word) => {
    const anchor = /^(?:docs\/sources\.md)?#(.+)$/.exec(word)?.[1];
    return word === 'policy' || (anchor !== undefined && anchors.has(anchor));
  });
}
