/** All exception types, bases before what derives from them. */
import './exceptions/base-exception.ts';
import './exceptions/plain-exceptions.ts';
import './exceptions/system-exit.ts';
import './exceptions/key-error.ts';
import './exceptions/environment-error.ts';
import './exceptions/syntax-error.ts';
import './exceptions/unicode-error.ts';
