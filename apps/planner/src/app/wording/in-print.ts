const signs: readonly (readonly [RegExp, string])[] = [
  [/>=\s?/g, '≥\u202f'],
  [/<=\s?/g, '≤\u202f'],
  [/([<>])\s?(?=\d)/g, '$1\u202f'],
  [/(\d)\s?deg\b/g, '$1°'],
  [/(\d) ?%/g, '$1\u202f%'],
  [/(\d)-(?=\d)/g, '$1–'],
  [/(^|[\s(≤≥])-(?=\d)/g, '$1−'],
];

/** A text of the clinical tables with the signs of print: `≥ 48°` for `>=48 deg`. */
export function inPrint(text: string): string {
  return signs.reduce((written, [plain, sign]) => written.replace(plain, sign), text);
}
