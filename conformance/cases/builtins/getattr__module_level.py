import sys

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
globals()['__name__']
'sys' in globals()
sorted(k for k in globals() if k[:2] != '__')
globals(1)
locals(1)
__name__
__doc__
__file__
__package__
__builtins__.__name__
__debug__
help
exit
quit
copyright.__class__.__name__
credits.__class__.__name__
''')
