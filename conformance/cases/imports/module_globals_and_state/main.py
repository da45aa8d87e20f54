import state
print state.get(), state.counter
state.counter = 10
print state.get(), state.bump(), state.counter
from state import counter, bump
counter = 99
print state.counter, counter, bump(), counter
import other
print other.see(), state.added_by_other
state.function = lambda: 'patched'
print state.call()
del state.function
try:
    state.call()
except NameError, e:
    print e
print state.__dict__ is state.module_globals(), sorted(k for k in vars(state) if k[0] != '_')
print state.show_name(), state.__name__
state.__name__ = 'renamed'
print state, state.show_name()
print state.uses_builtin([1, 2])
state.len = lambda x: 'module-level len'
print state.uses_builtin([1, 2]), len([1, 2])
import __builtin__
__builtin__.conformance_extra = 'from builtin'
print state.uses_extra()
del __builtin__.conformance_extra
