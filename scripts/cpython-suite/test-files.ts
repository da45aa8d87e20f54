/**
 * The files of CPython's `Lib/test` that test the language and its core types rather than a library module, by group;
 * names are given without `test_`.
 */
export const TEST_FILES: Readonly<Record<string, readonly string[]>> = {
  types: words(`
    bool buffer bytes complex contains dict dictviews enumerate file file2k float format future_builtins hash index int
    int_literal list long long_future longexp memoryview pow set slice sort source_encoding str string strop strtod
    structseq tuple types ucn unary unicode univnewlines univnewlines2k userdict userlist userstring xrange`),
  language: words(`
    __future__ abstract_numbers augassign binop builtin call class code coercion compare compile complex_args decorators
    defaultdict descr descrtut dictcomps eof exception_variations exceptions extcall funcattrs future future1 future2
    future3 future4 future5 generators genexps global grammar import isinstance iter iterlen module mutants opcodes
    pep352 pkg pkgimport print property richcmp scope setcomps softspace syntax sys typechecks undocumented_details
    unpack with`),
  compiler: words('ast codeop parser symtable sys_setprofile sys_settrace tokenize traceback'),
  modules: words(`
    StringIO abc array bisect charmapcodec cmath codeccallbacks codecs collections contextlib copy copy_reg cpickle
    datetime decimal deque difflib fractions functools gc getopt heapq io itertools json marshal math memoryio operator
    optparse ordered_dict pickle pprint random re repr shlex struct textwrap thread threading time unicodedata warnings
    weakref`),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * The test modules that the words of the command line choose.
 *
 * @param given names with or without `test_`, or names of groups; none means every listed file.
 * @returns module names, `test_…`, each once, in the order given.
 */
export function chosenTestFiles(given: readonly string[]): readonly string[] {
  const named = given.length === 0 ? Object.keys(TEST_FILES) : given;
  const names = named.flatMap((name) => TEST_FILES[name] ?? [name]);
  return [...new Set(names.map((name) => (name.startsWith('test_') ? name : `test_${name}`)))];
}
