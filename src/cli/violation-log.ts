/** `--violations`: what restricted code was refused, a line each. */
import { openSync, writeSync } from 'node:fs';
import { hostError } from '../node/node-failure.ts';
import { pathBuffer } from '../node/node-files.ts';
import type { Denial, DenialListener } from '../runtime/restricted/audit.ts';
import type { ViolationReport } from './options.ts';

/**
 * What writes each denial as a line, as soon as it happens.
 *
 * @param toStandardError takes the lines where the report names no file
 * @throws HostError where the file cannot be written
 */
export function violationLog(
  { format, path }: ViolationReport,
  toStandardError: (line: string) => void,
): DenialListener {
  const write = path === undefined ? toStandardError : writerOf(path);
  const show = format === 'json' ? asJson : asText;
  return (denial) => write(`${show(denial)}\n`);
}

function writerOf(path: string): (line: string) => void {
  try {
    const descriptor = openSync(pathBuffer(path), 'w');
    return (line) => writeSync(descriptor, Buffer.from(line, 'latin1'));
  } catch (failure) {
    throw hostError(failure);
  }
}

function asText({ rule, subject, file, line, message, paragraph, ...denial }: Denial): string {
  return visible(
    `minipy: denied (${rule}) ${subject}: ${file}, line ${line}, in ${denial.function}: ${message} [${paragraph}]`,
  );
}

/** Restricted code chooses many of the names: none of them begins a line of its own, or moves the cursor. */
function visible(text: string): string {
  let shown = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    shown += code < 32 || code === 127 ? `\\x${code.toString(16).padStart(2, '0')}` : character;
  }
  return shown;
}

function asJson({ rule, subject, file, line, message, paragraph, ...denial }: Denial): string {
  return JSON.stringify({ rule, subject, file, line, function: denial.function, message, paragraph });
}
