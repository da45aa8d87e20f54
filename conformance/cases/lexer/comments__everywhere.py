#!/usr/bin/env python
# -*- coding: ascii -*-
#comment
x = 1 # trailing
y = '# not a comment' # comment
print x, y #print 'no'
# if x:
if x: # comment after colon
    # comment first in block
    print 'in block' # c
    # dedent comes next
# here
else: # else comment
    print 'no'
def f(a, # first
      b): # second
    # only comments before
    return a + b # sum
    # unreachable comment
print f(1, # one
        2) # two
z = [ # open
    1, # one
    # two is missing
    3 # three
] # close
print z
s = '''# not
# comments'''
print s
class C: # class
    # body
    pass # done
print "a" # 'b' "c"
print 'back\\' # slash
#
##
	# tab comment
if 1:
    pass
  # odd indent comment
        # another
    print 'still fine'
#end
