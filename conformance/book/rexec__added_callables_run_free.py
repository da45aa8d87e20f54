# expected: specification
# Functions added to the sandbox execute in the normal environment, without constraints.
import rexec
class C:
    x = 1
def inspect(): return sorted(name for name in C.__dict__ if name[0] != '_')
def read_code(function): return function.func_code.co_name
log = []
def record(text):
    log.append(text)
    return len(log)
r = rexec.RExec()
main = r.add_module('__main__')
main.C, main.inspect, main.read_code, main.record = C, inspect, read_code, record
r.r_exec('''
print inspect()
def mine(): pass
print read_code(mine)
print record('one'), record('two')
for attempt in (lambda: C.__dict__, lambda: mine.func_code, lambda: inspect.func_code, lambda: record.func_globals):
    try:
        attempt()
        print 'reached'
    except RuntimeError, e:
        print e
''')
print log
