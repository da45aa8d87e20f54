from __future__ import division
print eval('1 / 2'), eval(compile('1 / 2', 'f', 'eval')), eval(compile('1 / 2', 'f', 'eval', 0, 1)), eval(compile('1 / 2', 'f', 'eval', 0, 0))
exec 'print 3 / 2'
exec 'print 3 / 2' in {}
exec 'from __future__ import print_function\nprint(1, 2, sep="-")'
exec 'print 5'
execfile_missing = False
try:
    exec 'from __future__ import print_function\nprint "x"'
except SyntaxError, e:
    print e.msg, e.lineno
import __future__
print sorted(__future__.all_feature_names), __future__.division.compiler_flag, __future__.division.optional, __future__.division.mandatory
print eval(compile('"x"', 'f', 'eval', __future__.unicode_literals.compiler_flag)), repr(eval(compile('"x", b"y"', 'f', 'eval', __future__.unicode_literals.compiler_flag)))
