import type { Check, Violation } from '../check.ts';
import {
  formsFile,
  registryFile,
  techniqueSources,
  type DeclaredForm,
  type TechniqueSources,
} from './technique-sources.ts';

const mending = {
  'technique-sources-unread':
    'This check found nothing there and would let everything pass; point it at the place where it stands now.',
  'technique-without-form': 'Declare a table of its dose forms in libs/domain/src/technique, or remove the technique.',
  'form-unregistered': `Spread its table into the forms of ${formsFile}; without that it does not exist.`,
  'form-twice': 'Rename one of them: the later table silently replaces the earlier.',
  'form-incomplete': 'Every form has a ladder and seconds beside its table, and a sentence in each wording.',
  'form-unused': 'Add an exercise that is dosed so, or remove the form: nobody can prescribe it.',
  'choice-unworded': 'Word it in the choices of each wording; the dose editor shows it.',
} as const;

type Code = keyof typeof mending;

/** Registry, dose forms, ladders, seconds, sentences, editor and library speak of the same techniques. */
export const techniques: Check<Code> = {
  name: 'techniques',
  mending,
  inspect(tree) {
    const sources = techniqueSources(tree);
    const { techniques: listed, forms } = sources;
    return {
      examined: `${listed.length} techniques, ${forms.length} forms`,
      violations: [...unread(sources), ...formless(sources), ...forms.flatMap((form) => faultsOfForm(form, sources))],
    };
  },
};

/** Fails closed: an empty part would agree with everything. */
function unread({ techniques: listed, forms, parts, used }: TechniqueSources): Violation<Code>[] {
  const empty = [
    ...(listed.length === 0 ? ['no technique'] : []),
    ...(forms.length === 0 ? ['no form'] : []),
    ...[...parts].filter(([, names]) => names.size === 0).map(([part]) => `no ${part}`),
    ...(used.size === 0 ? ['no library entry'] : []),
  ];
  return empty.map((detail) => ({ file: registryFile, line: 1, code: 'technique-sources-unread', detail }));
}

function formless({ techniques: listed, forms }: TechniqueSources): Violation<Code>[] {
  return listed
    .filter(({ name }) => !forms.some(({ technique }) => technique === name))
    .map(({ name, file, line }) => ({ file, line, code: 'technique-without-form', detail: name }));
}

function faultsOfForm(
  form: DeclaredForm,
  { forms, registered, parts, worded, used }: TechniqueSources,
): Violation<Code>[] {
  const { name, file, line } = form;
  const fault = (code: Code, detail = name): Violation<Code> => ({ file, line, code, detail });
  const earlier = forms.slice(0, forms.indexOf(form));
  return [
    ...(registered.has(form.table) ? [] : [fault('form-unregistered')]),
    ...(earlier.some((other) => other.name === name) ? [fault('form-twice')] : []),
    ...[...parts]
      .filter(([, names]) => !names.has(name))
      .map(([part]) => fault('form-incomplete', `${name} has no ${part}`)),
    ...(used.has(name) ? [] : [fault('form-unused')]),
    ...form.choices
      .filter((choice) => !worded.has(choice))
      .map((choice) => fault('choice-unworded', `${name}: ${choice}`)),
  ];
}
