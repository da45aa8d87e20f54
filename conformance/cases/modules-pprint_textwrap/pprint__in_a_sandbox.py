# expected: specification
# Restricted code lays out values without a standard output of its own.
import rexec

sandbox = rexec.RExec()
sandbox.r_exec("import pprint; text = pprint.pformat({'a': range(3), 'b': set('xy')}, width=20)")
print sandbox.r_eval('text')
