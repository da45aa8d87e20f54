log = []
def L(x):
    log.append(x)
    return x
shapes = {
    'except': 'try:\n    body()\nexcept ValueError:\n    L("except")',
    'bare': 'try:\n    body()\nexcept:\n    L("bare")',
    'two': 'try:\n    body()\nexcept ValueError:\n    L("value")\nexcept KeyError:\n    L("key")',
    'else': 'try:\n    body()\nexcept ValueError:\n    L("except")\nelse:\n    L("else")',
    'finally': 'try:\n    body()\nfinally:\n    L("finally")',
    'all': 'try:\n    body()\nexcept ValueError, e:\n    L("except %s" % e)\nelse:\n    L("else")\nfinally:\n    L("finally")',
    'raise in except': 'try:\n    body()\nexcept ValueError:\n    raise KeyError("new")\nfinally:\n    L("finally")',
    'raise in else': 'try:\n    body()\nexcept ValueError:\n    L("except")\nelse:\n    raise IndexError("else")\nfinally:\n    L("finally")',
    'raise in finally': 'try:\n    body()\nfinally:\n    raise IndexError("finally")',
    'nested': 'try:\n    try:\n        body()\n    finally:\n        L("inner")\nexcept ValueError:\n    L("outer")',
    'reraise': 'try:\n    body()\nexcept:\n    L("before")\n    raise',
}
for name in sorted(shapes):
    for exc in [None, ValueError('v'), KeyError('k'), TypeError('t')]:
        del log[:]
        def body():
            L('body')
            if exc: raise exc
        try:
            exec shapes[name]
            outcome = 'completed'
        except Exception, error:
            outcome = repr(error)
        print name, repr(exc), log, outcome
