import type { FileFault } from '../data/assessment-files';

/** Why a chosen file cannot be a case file. */
export const fileFaultWording: Readonly<Record<FileFault, string>> = {
  'too-large': 'This file is larger than an assessment can be (256 kB). Nothing was read.',
  'not-json': 'This is no JSON file, or it is cut off. Nothing was changed.',
  'not-an-object': 'This JSON file holds no assessment. Nothing was changed.',
};
