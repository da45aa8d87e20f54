/** Why the scanner stopped, in CPython's words (`Python/pythonrun.c`, `err_input`). */
export interface LexicalError {
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly message: string;
}

function syntaxError(message: string): LexicalError {
  return { type: 'SyntaxError', message };
}

export const INVALID_TOKEN = syntaxError('invalid token');
export const END_OF_LINE_IN_STRING = syntaxError('EOL while scanning string literal');
export const END_OF_FILE_IN_STRING = syntaxError('EOF while scanning triple-quoted string literal');
export const BAD_LINE_CONTINUATION = syntaxError('unexpected character after line continuation character');
export const BAD_DEDENT: LexicalError = {
  type: 'IndentationError',
  message: 'unindent does not match any outer indentation level',
};
export const TOO_DEEP: LexicalError = { type: 'IndentationError', message: 'too many levels of indentation' };
export const INCONSISTENT_TABS: LexicalError = {
  type: 'TabError',
  message: 'inconsistent use of tabs and spaces in indentation',
};
