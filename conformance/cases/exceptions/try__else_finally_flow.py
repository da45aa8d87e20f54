def run(fail, handler=True):
    log = []
    try:
        try:
            log.append('body')
            if fail: raise fail
        except ValueError, e:
            log.append('except')
            if not handler: raise KeyError('from handler')
        else:
            log.append('else')
            if fail is None and not handler: raise IndexError('from else')
        finally:
            log.append('finally')
        log.append('after')
    except Exception, e:
        log.append(repr(e))
    return log
print run(None), run(ValueError('v')), run(TypeError('t'))
print run(None, False), run(ValueError('v'), False)
def order():
    try:
        try:
            print 1,
            raise ValueError('a')
        finally:
            print 2,
    except ValueError:
        print 3,
        try:
            raise KeyError('b')
        except KeyError:
            print 4,
        else:
            print 'no',
        finally:
            print 5,
    else:
        print 'no',
    finally:
        print 6
order()
def replaced():
    try:
        raise ValueError('original')
    finally:
        raise KeyError('replacement')
try:
    replaced()
except Exception, e:
    print repr(e)
def ret(where):
    try:
        if where == 'try': return 'try'
        raise ValueError
    except ValueError:
        if where == 'except': return 'except'
    else:
        return 'else'
    finally:
        if where == 'finally': return 'finally'
    return 'end'
print map(ret, ['try', 'except', 'finally', 'none'])
for i in range(4):
    try:
        if i == 0: continue
        if i == 1: raise KeyError
        if i == 3: break
    except KeyError:
        print 'handled', i
        continue
    else:
        print 'else', i
    finally:
        print 'fin', i
x = 0
while True:
    x += 1
    try:
        try:
            if x < 3: continue
            else: break
        finally:
            print 'inner', x
    finally:
        print 'outer', x
