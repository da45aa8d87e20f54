'helper doc'
print 'helper runs once'
value = 42
other = 'other'
starred = 'via star'
_private = 'hidden'
def function(): return 'function'
