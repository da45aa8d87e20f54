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
return
--
return 1
--
if 1: return
--
class C: return
--
class C:
    def f(self): return
    return
--
break
--
continue
--
if 1: break
--
while 1: break
--
while 1:
    def f(): break
--
for x in y:
    class C: continue
--
for x in y: pass
else: break
--
while 1:
    try: continue
    finally: pass
--
while 1:
    try: pass
    finally: continue
--
while 1:
    try: pass
    finally: break
--
while 1:
    try: pass
    except: continue
--
while 1:
    try: pass
    finally:
        for x in y: continue
--
while 1:
    try: pass
    finally:
        try: pass
        except: continue
--
while 1:
    with x: continue
--
yield
--
x = yield 1
--
def f():
    return 1
    yield 2
--
def f():
    yield 1
    return
--
def f():
    yield 1
    return None
--
def f():
    return (yield)
--
def f():
    def g(): return 1
    yield
--
def f():
    lambda: (yield)
    return 1
--
def f():
    (yield)
    return 1
--
def f():
    [(yield) for x in y]
    return 1
--
def f():
    list((yield) for x in y)
    return 1
--
try: pass
--
try: pass
finally: pass
--
try: pass
except: pass
except A: pass
--
try: pass
except A: pass
except: pass
else: pass
finally: pass
--
try: pass
else: pass
--
try: pass
finally: pass
except: pass
--
try: pass
except A, B, C: pass
--
try: pass
except A as B, C: pass
--
try: pass
except A, (b, c): pass
--
try: pass
except (A, B), c.d: pass
--
try: pass
except A, 1: pass
--
try: pass
except A as f(): pass
--
try: pass
except, e: pass
--
try pass
--
else: pass
--
elif 1: pass
--
if 1: pass
else if 2: pass
--
if 1: pass
else: pass
elif 2: pass
--
if x = 1: pass
--
while x = 1: pass
--
if: pass
--
if 1
--
if 1: else: pass
--
raise a, b, c, d
--
raise a from b
--
raise a,
--
assert
--
assert a, b, c
--
assert (a, b)
--
pass x
''')
