import operator, sys
class Calc(object):
    OPS = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '%': operator.mod, '^': operator.pow}
    def __init__(self): self.stack, self.names = [], {}
    def __getattr__(self, name):
        if name.startswith('do_'): raise LookupError('unknown command %r' % name[3:])
        raise AttributeError(name)
    def do_dup(self): self.stack.append(self.stack[-1])
    def do_swap(self): self.stack[-2:] = self.stack[:-3:-1]
    def do_drop(self): self.stack.pop()
    def do_print(self): print self.stack
    def do_clear(self): del self.stack[:]
    def run(self, text):
        for word in text.split():
            if word in self.OPS:
                b, a = self.stack.pop(), self.stack.pop()
                self.stack.append(self.OPS[word](a, b))
            elif word[0] == '=': self.names[word[1:]] = self.stack.pop()
            elif word in self.names: self.stack.append(self.names[word])
            else:
                try:
                    self.stack.append(int(word))
                except ValueError:
                    getattr(self, 'do_' + word)()
c = Calc()
for line in ['1 2 + print', '3 * dup print', '2 swap - print', '7 2 / print', '=x x x * print', '1 0 /', 'clear print', '+', 'nonsense', '10 3 % 2 5 ^ print', 'drop drop drop']:
    try:
        c.run(line)
    except Exception, e:
        print line, '->', type(e).__name__, e
        print sorted(c.__dict__)
