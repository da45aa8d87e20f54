x = 1 + \
2
print x
if x and \
   x > 1:
    print 'continued if'

	
    print 'after odd blank lines'
    # comment
# comment at column 0
    print 'still in block'
y = [1,   # one
     2,

     # alone
     3
]
print y
def f(a,
      b=2,
      # comment in parameters
      c=3):

    return (a
            + b

            + c)
print f(1)
z = {'a':
     1,
'b': 2}
print sorted(z.items())
print ('a'
       'b' "c"
       u'd')
for i in (1,
2): print i,; print -i
print 'semi';
w = 'str\
ing'; print w
class C: x = 1; y = 2
print C.x, C.y
if 1: pass; print 'one-line block'
while 0: pass
else: print 'else'
def g(): "doc"; return 5
print g(), g.__doc__
lst = [
]
print lst, ()  , (
)
try: print 'try'
except: pass
finally: print 'fin'
print """triple
  quoted \
joined
"""
print '''it's "fine"''', r'''raw\
line'''
if True:
	print 'tab indented'
	if True:
	    print 'tab then spaces'
print x;y
