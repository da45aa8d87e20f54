def tokenize(text):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            tokens.append(('num', int(text[i:j])))
            i = j
        elif c == ' ':
            i += 1
        else:
            tokens.append(('op', c))
            i += 1
    tokens.append(('end', None))
    return tokens

class Parser(object):
    def __init__(self, tokens):
        self.tokens = tokens
        self.pos = 0

    def peek(self):
        return self.tokens[self.pos]

    def take(self):
        token = self.tokens[self.pos]
        self.pos += 1
        return token

    def expr(self):
        node = self.term()
        while self.peek()[1] in ('+', '-'):
            op = self.take()[1]
            node = (op, node, self.term())
        return node

    def term(self):
        node = self.factor()
        while self.peek()[1] in ('*', '%'):
            op = self.take()[1]
            node = (op, node, self.factor())
        return node

    def factor(self):
        kind, value = self.take()
        if kind == 'num':
            return value
        node = self.expr()
        self.take()
        return node

OPS = {'+': lambda a, b: a + b, '-': lambda a, b: a - b,
       '*': lambda a, b: a * b, '%': lambda a, b: a % b}

def evaluate(node):
    if isinstance(node, int):
        return node
    op, left, right = node
    return OPS[op](evaluate(left), evaluate(right))

def main():
    total = 0
    for i in range(150):
        text = '(%d + 3) * 4 - (7 * %d %% 11) + (2 * (3 + %d) - 5) * 6' % (i, i + 1, i + 2)
        tree = Parser(tokenize(text)).expr()
        for _ in range(10):
            total += evaluate(tree)
    return total
