print repr(raw_input())
print repr(raw_input('prompt> '))
print repr(input())
print repr(input('expr? '))
x = 5
print input()
print repr(raw_input(5))
print repr(raw_input(None))
try:
    input()
except SyntaxError, e:
    print 'SyntaxError', e.msg
try:
    input()
except NameError, e:
    print e
print repr(input())
for f in [raw_input, input]:
    try:
        f(1, 2)
    except TypeError, e:
        print e
print repr(raw_input())
for f in [raw_input, input, raw_input]:
    try:
        f('at end: ')
    except EOFError, e:
        print 'EOFError', e
