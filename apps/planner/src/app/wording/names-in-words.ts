const most = 3;

/** A few names on one line, each once, or how many there are: `Bridge, Clamshell`, `12 items`. */
export function namesInWords(names: readonly string[]): string {
  return names.length > most ? `${names.length} items` : [...new Set(names)].join(', ');
}
