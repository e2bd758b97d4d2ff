import type { Failure } from '../data/failure';
import { problemWording, type ProblemWording } from './problem-wording';

/** A failure in words: what happened, what was kept, how to go on. */
export function failureInWords(failure: Failure): ProblemWording {
  switch (failure.kind) {
    case 'problem':
      return problemWording[failure.problem.code];
    case 'unreachable':
      return {
        what: 'Repattern cannot reach the server.',
        next: 'What you typed is kept on this screen. Check the connection and try again.',
      };
    case 'unforeseen':
      return {
        what: 'The server gave an answer that Repattern does not understand.',
        next: 'What you typed is kept on this screen. Load the page again if it happens twice.',
      };
  }
}
