/** What compiling needs of codecs, character names and warnings. */
import type { DecodeFailure } from '../lexer/utf8.ts';
import type { CompileWarning } from '../parser/scope.ts';
import { SyntaxFailure } from '../parser/syntax-failure.ts';
import { lookupCodec } from '../runtime/codecs/registry.ts';
import { syntaxError } from '../runtime/evaluator/source.ts';
import {
  PyExceptionWithFields,
  LookupError as PyLookupError,
  SyntaxWarning,
  UnicodeError,
} from '../runtime/objects/exception.ts';
import type { CompilerHooks } from '../runtime/objects/interpreter-state.ts';
import { PyUnicode } from '../runtime/objects/unicode.ts';
import { writeStandardError } from '../runtime/protocols/print-exception.ts';
import { bytesOf } from '../runtime/protocols/text.ts';
import { caught, isA, landing } from '../runtime/protocols/unwind.ts';
import { warnExplicit } from '../runtime/protocols/warn.ts';
import { fromUtf16, toUtf16 } from '../runtime/text/code-points.ts';
import { pointOfName } from '../runtime/text/unicode-names.ts';

function decodeSource(bytes: string, encoding: string): string | DecodeFailure | undefined {
  const at = landing();
  try {
    const { value } = lookupCodec(encoding).decode(bytes, undefined);
    return value instanceof PyUnicode ? toUtf16(value.text) : undefined;
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, PyLookupError)) return undefined;
    if (!isA(raised, UnicodeError) || !(raised.value instanceof PyExceptionWithFields)) throw raised;
    const { fields } = raised.value;
    return {
      codec: bytesOf(fields.get('encoding') ?? null) ?? encoding,
      start: Number(fields.get('start')),
      end: Number(fields.get('end')),
      reason: bytesOf(fields.get('reason') ?? null) ?? '',
    };
  }
}

function encodeSource(text: string, encoding: string): string | undefined {
  const at = landing();
  try {
    return bytesOf(lookupCodec(encoding).encode(new PyUnicode(fromUtf16(text)), 'replace').value);
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}

/** Issues a SyntaxWarning; where a filter makes it an error, CPython's symtable raises SyntaxError instead. */
function warnOfSyntax(warning: CompileWarning, filename: string): void {
  const at = landing();
  try {
    warnExplicit(SyntaxWarning, warning.message, filename, warning.line);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (warning.errorType !== 'SyntaxError' || !isA(raised, SyntaxWarning)) throw raised;
    const { message, line } = warning;
    throw syntaxError(new SyntaxFailure('SyntaxError', message, { filename, line, offset: null, text: null }));
  }
}

export const compilerHooks: CompilerHooks = {
  unicodeName: pointOfName,
  decodeSource,
  encodeSource,
  warn: warnOfSyntax,
  warnOfTabs: (filename) => {
    writeStandardError(`${filename}: inconsistent use of tabs and spaces in indentation\n`);
  },
};
