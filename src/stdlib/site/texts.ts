/** What `credits` shows. */
export const CREDITS = `    Python is the work of Guido van Rossum and of everybody who has helped to make it
    since. minipy follows Python 2.7 as its reference implementation, CPython, behaves.`;

/** What `license()` shows. */
export const LICENSE = `MIT License

Copyright (c) 2026 The minipy authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

The Python files of the library (module os, string and so on, in the directory that
sys.path ends with) are part of minipy, and under the same licence. Python 2.7, the
language that minipy follows, and CPython, its reference implementation, are the work
of the Python Software Foundation and its predecessors; nothing of CPython is in here.`;
