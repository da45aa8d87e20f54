import type { TracebackFrame } from './errors.ts';

/** How a traceback is to be shown. */
export interface FormatOptions {
  /** With a terminal's colours. */
  readonly color?: boolean;
  /** Show lines of source wherever they are known. */
  readonly source?: boolean;
}

const DIM = '\u001b[2m';
const RED = '\u001b[31m';
const PLAIN = '\u001b[0m';

/** A traceback as text, in Python's form, the lines of source included where they are known. */
export function formatTraceback(
  traceback: readonly TracebackFrame[],
  lastLine: string,
  { color = false, source = false }: FormatOptions,
): string {
  const paint = (text: string, code: string): string => (color ? `${code}${text}${PLAIN}` : text);
  let text = traceback.length > 0 ? 'Traceback (most recent call last):\n' : '';
  for (const frame of traceback) {
    text += `${paint(`  File "${frame.filename}", line ${frame.line}, in ${frame.function}`, DIM)}\n`;
    if (source && frame.source !== undefined) text += `    ${frame.source}\n`;
  }
  return `${text}${paint(lastLine, RED)}\n`;
}
