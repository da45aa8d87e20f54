def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r'''
if 1:
	x
        y
--
if 1:
        x
	y
--
if 1:
    x
  y
--
if 1:
  x
    y
--
 x
--
if 1:
x
--
if 1:
    x
   # comment at odd indent
    y
--
if 1:
    x

    y
--
if 1:
    x
 	
    y
--
if 1: x
  y
--
def f():
    if 1:
        x
      y
--
class A:

    x

    def f(self):

        pass
--
if 1:
    x
else:
      y
--
if 1:
    x
  else:
    y
--
for x in y:
	for z in x:
		a
	b
c
--
if 1:
    pass
	pass
--
	if 1: pass
--
if 1:
    (a,
 b)
    c
--
if 1:
    a = [
1,
        2]
--
try:
  x
 except: y
--
if 1:

x
--
if 1:
    # only a comment
--
if 1:
    # only a comment
x
--
def f(): # comment
    # comment
  pass
''')
