import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBook } from '../../src/api/from-book.ts';

const sourceOf = (text: string): string => fromBook(text).source;

describe('fromBook', () => {
  it('joins names with two underscores on each side, in code and in strings', () => {
    expect(sourceOf("burex = rex.add_module('_ _builtins_ _')")).toBe("burex = rex.add_module('__builtins__')");
    expect(sourceOf("_ _import_ _('os').system('xx')")).toBe("__import__('os').system('xx')");
    expect(sourceOf('x._ _class_ _._ _base_ _')).toBe('x.__class__.__base__');
    expect(sourceOf('def _ _get_item_ _(self): pass')).toBe('def __get_item__(self): pass');
  });

  it('joins operators and empty parentheses', () => {
    expect(sourceOf("def is_safe(n): n=  ='_ _getitem_ _' or n[0]!='_'")).toBe(
      "def is_safe(n): n=='__getitem__' or n[0]!='_'",
    );
    expect(sourceOf('rex = rexec.RExec(  )')).toBe('rex = rexec.RExec()');
    expect(sourceOf('a *  * b >  >  = c <  > d ! = e')).toBe('a ** b >>= c <> d != e');
    expect(sourceOf("eval('a =  = b(  )')")).toBe("eval('a == b()')");
  });

  it('says what it joined, and on which line', () => {
    expect(fromBook("x = f(  )\n\ny = '_ _a_ _'\n").joined).toEqual([
      { line: 1, from: '(  )', to: '()' },
      { line: 3, from: '_ _a_ _', to: '__a__' },
    ]);
  });

  it('leaves everything else as it is', () => {
    for (const text of [
      '# _ _x_ _ =  = (  )',
      "print '* * *', '= =', '- -'",
      'x = -  1',
      'x = y [0]',
      'f(a, * b)',
      'f( )',
      "'_ _', '_ x_ _', 'a_ _x_ _', '_ _x_ _y'",
      "'\\' =  ='[1]",
      'a <= b == c != d ** e',
      '"""_ _x"""',
    ]) {
      if (text === "'\\' =  ='[1]") expect(sourceOf(text)).toBe("'\\' =='[1]");
      else expect(sourceOf(text)).toBe(text);
    }
  });

  it('keeps every line, and joins nothing twice', () => {
    const piece = fc.constantFrom(
      '_ _x_ _',
      '=',
      ' ',
      '  ',
      '(',
      ')',
      "'",
      '"',
      '"""',
      '#',
      '\n',
      '\\',
      'a',
      '_',
      '<',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { source, joined } = fromBook(text);
        expect(source.split('\n').length).toBe(text.split('\n').length);
        expect(source.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(joined.length === 0).toBe(source === text);
      }),
    );
  });
});
