# expected: specification
# The first use in the chapter: a safer variant of input.
import rexec
sandbox = rexec.RExec()
def careful_input(prompt):
    return sandbox.r_eval(raw_input(prompt))
for question in range(8):
    try:
        print repr(careful_input('? '))
    except Exception, e:
        print e.__class__.__name__, e
