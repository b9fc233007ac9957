/** How wide a text is, in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Breaks a text into lines that are no wider than `width`, between words; a word that is wider by itself is cut. */
export function wrap(text: string, width: number, size: number, bold: boolean, measure: Measure): string[] {
  const fits = (line: string) => measure(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}
