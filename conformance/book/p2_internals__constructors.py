# expected: specification
# Paragraph 2: code, functions, classic instances, modules and files cannot be made by hand, the type graph not walked.
import __builtin__, marshal, types, sys
class Secret(object): pass
class Classic:
    def __init__(self): self.v = 1
given = {'__builtins__': dict(__builtin__.__dict__), '__name__': 'sandbox', 'types': types, 'marshal': marshal, 'Classic': Classic, 'dumped': 'c\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00@\x00\x00\x00s\x04\x00\x00\x00d\x00\x00S(\x01\x00\x00\x00i\x01\x00\x00\x00(\x00\x00\x00\x00(\x00\x00\x00\x00(\x00\x00\x00\x00(\x00\x00\x00\x00t\x01\x00\x00\x00ft\x08\x00\x00\x00<module>\x01\x00\x00\x00t\x00\x00\x00\x00', 'code': compile('1', 'f', 'eval'), 'Module': type(sys)}
def trial(source):
    try:
        eval(source, given)
        return 'passed'
    except (RuntimeError, AttributeError, TypeError, IOError, ValueError):
        return 'refused'
for source in ['types.CodeType(0, 0, 0, 0, "", (), (), (), "", "", 0, "")', 'type(code)(0, 0, 0, 0, "", (), (), (), "", "", 0, "")', 'types.FunctionType(code, {})', 'type(lambda: 1)(code, {})', 'types.InstanceType(Classic)', 'Module("x")', 'marshal.loads(dumped)', 'file("/etc/passwd")', 'open("/etc/passwd")']:
    print source, trial(source)
def leaks(source):
    try:
        return Secret in eval(source, given)
    except (RuntimeError, AttributeError, TypeError):
        return False
for source in ['object.__subclasses__()', 'type.__subclasses__(object)', 'int.__base__.__subclasses__()', '().__class__.__mro__[-1].__subclasses__()', '[].__class__.__base__.__subclasses__()']:
    print source, leaks(source)
for source in ['marshal.loads(marshal.dumps([1, "a", 2.5]))', 'eval("1 + 1")', '(lambda: 5)()', 'type("X", (object,), {"a": 1}).a', 'Classic().v', 'eval(compile("2 + 2", "f", "eval"))']:
    print source, eval(source, given)
