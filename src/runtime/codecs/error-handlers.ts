/** From the name of an error handler to what a codec asks when it fails (PEP 293; `unicode_decode_call_errorhandler`). */

import { reserveText } from '../budget/text-budget.ts';
import type { PyExceptionWithFields } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { indexError, lookupError, type PyRaise, typeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { call1 } from '../protocols/call.ts';
import { decodeError, encodeError } from '../protocols/default-encoding.ts';
import { toSize } from '../protocols/index-number.ts';
import {
  backslashErrors,
  type CodecFailure,
  type ErrorHandler,
  ignoreErrors,
  type Recovery,
  type Refusal,
  replaceDecodeErrors,
  replaceEncodeErrors,
  resolvePosition,
  xmlCharRefErrors,
} from '../text/codec-errors.ts';
import { codecState } from './codec-state.ts';
import { errorCallbacks } from './error-callbacks.ts';

/** `codecs.lookup_error(name)`. @throws LookupError */
export function lookupErrorHandler(name: string): Value {
  const handler = codecState().errorHandlers.get(name) ?? errorCallbacks.get(name);
  if (handler === undefined) throw lookupError(`unknown error handler name '${name}'`);
  return handler;
}

/** `codecs.register_error(name, handler)`. */
export function registerErrorHandler(name: string, handler: Value): void {
  codecState().errorHandlers.set(name, handler);
}

/** Whether Python code has put a handler of its own under a name. */
function isReplaced(name: string): boolean {
  return codecState().errorHandlers.has(name);
}

/** What a decoder of these bytes asks when it fails. `errors` is looked up when that happens, not before. */
export function decodingHandler(bytes: string, errors: string | undefined): ErrorHandler {
  const name = errors ?? 'strict';
  const refuse: ErrorHandler = (failure) => {
    throw raisedFor(failure);
  };
  const raisedFor = ({ encoding, start, end, reason }: CodecFailure): PyRaise =>
    decodeError(encoding, bytes, start, end, reason);
  if (!isReplaced(name)) {
    if (name === 'strict') return refuse;
    if (name === 'ignore') return ignoreErrors;
    if (name === 'replace') return replaceDecodeErrors;
  }
  return callingHandler(name, 'decoding', bytes.length, raisedFor);
}

/** What an encoder of this text asks when it fails, and how it raises what even the handler's answer cannot cure. */
export function encodingHandler(
  text: PyUnicode,
  errors: string | undefined,
): { readonly onError: ErrorHandler; readonly refuse: Refusal } {
  const name = errors ?? 'strict';
  const raisedFor = ({ encoding, start, end, reason }: CodecFailure): PyRaise =>
    encodeError(encoding, text, start, end, reason);
  const refuse: Refusal = (failure) => {
    throw raisedFor(failure);
  };
  if (!isReplaced(name)) {
    switch (name) {
      case 'strict':
        return { onError: refuse, refuse };
      case 'ignore':
        return { onError: ignoreErrors, refuse };
      case 'replace':
        return { onError: replaceEncodeErrors, refuse };
      case 'xmlcharrefreplace':
        return { onError: (failure) => enlarged(failure, (f) => xmlCharRefErrors(text.text, f)), refuse };
      case 'backslashreplace':
        return { onError: (failure) => enlarged(failure, (f) => backslashErrors(text.text, f)), refuse };
    }
  }
  return { onError: callingHandler(name, 'encoding', text.text.length, raisedFor), refuse };
}

/** Characters that the longest replacement of one has. */
const LONGEST = 10;

function enlarged(failure: CodecFailure, replace: (failure: CodecFailure) => Recovery): Recovery {
  reserveText((failure.end - failure.start) * LONGEST);
  return replace(failure);
}

/** A handler that calls a Python function, with one exception object for all failures of an operation. */
function callingHandler(
  name: string,
  kind: 'decoding' | 'encoding',
  length: number,
  raisedFor: (failure: CodecFailure) => PyRaise,
): ErrorHandler {
  let callable: Value | undefined;
  let error: PyExceptionWithFields | undefined;
  return (failure) => {
    callable ??= lookupErrorHandler(name);
    if (error === undefined) error = raisedFor(failure).value as PyExceptionWithFields;
    else {
      error.fields.set('start', failure.start);
      error.fields.set('end', failure.end);
      error.fields.set('reason', failure.reason);
    }
    return recoveryOf(call1(callable, error), kind, length);
  };
}

function recoveryOf(result: Value, kind: string, length: number): Recovery {
  if (result instanceof PyTuple && result.items.length === 2) {
    const [replacement, position] = result.items;
    if (replacement instanceof PyUnicode) {
      const { index, reported } = resolvePosition(toSize(position!), length);
      if (index < 0) throw indexError(`position ${reported} from error handler out of bounds`);
      return { replacement: replacement.text, position: index };
    }
  }
  throw typeError(`${kind} error handler must return (unicode, int) tuple`);
}
