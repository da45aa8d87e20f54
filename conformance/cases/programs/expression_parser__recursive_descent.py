class ParseError(Exception): pass
class Parser(object):
    def __init__(self, text):
        self.tokens = list(self.tokenize(text))
        self.pos = 0
    def tokenize(self, text):
        i = 0
        while i < len(text):
            c = text[i]
            if c.isspace():
                i += 1
            elif c.isdigit() or c == '.':
                j = i
                while j < len(text) and (text[j].isdigit() or text[j] == '.'): j += 1
                yield 'num', float(text[i:j])
                i = j
            elif c in '+-*/()^':
                yield 'op', c
                i += 1
            else:
                raise ParseError('bad character %r at %d' % (c, i))
        yield 'end', None
    def peek(self): return self.tokens[self.pos]
    def take(self, value=None):
        kind, v = self.tokens[self.pos]
        if value is not None and v != value: raise ParseError('expected %r, found %r' % (value, v))
        self.pos += 1
        return v
    def expr(self):
        left = self.term()
        while self.peek()[1] in ('+', '-'):
            op, right = self.take(), self.term()
            left = left + right if op == '+' else left - right
        return left
    def term(self):
        left = self.factor()
        while self.peek()[1] in ('*', '/'):
            op, right = self.take(), self.factor()
            left = left * right if op == '*' else left / right
        return left
    def factor(self):
        kind, v = self.peek()
        if v == '-':
            self.take()
            return -self.factor()
        base = self.atom()
        if self.peek()[1] == '^':
            self.take()
            return base ** self.factor()
        return base
    def atom(self):
        kind, v = self.peek()
        if kind == 'num': return self.take()
        self.take('(')
        result = self.expr()
        self.take(')')
        return result
for text in ['1 + 2 * 3', '(1 + 2) * 3', '-2 ^ 2', '2 ^ 3 ^ 2', '10 / 4 - 1', '1 / 0', '2 *', '(1', 'a + 1', '1.5.2', '((((7))))', '1 2']:
    try:
        p = Parser(text)
        value = p.expr()
        if p.peek()[0] != 'end': raise ParseError('trailing input')
        print '%-12s = %r' % (text, value)
    except (ParseError, ZeroDivisionError, ValueError), e:
        print '%-12s ! %s: %s' % (text, e.__class__.__name__, e)
