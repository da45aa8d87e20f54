"""A Lisp: reader, macro expander, evaluator with tail calls, a small library in Lisp itself, and programs that use it."""

class Symbol(str):
    __slots__ = ()

class LispError(Exception):
    pass

symbols = {}

def symbol(name):
    try:
        return symbols[name]
    except KeyError:
        symbols[name] = made = Symbol(name)
        return made

QUOTE, IF, DEFINE, SET, LAMBDA, BEGIN, LET, COND, AND, OR, WHILE, ELSE = map(
    symbol, 'quote if define set! lambda begin let cond and or while else'.split())

def tokens(text):
    result = []
    word = ''
    at = 0
    while at < len(text):
        char = text[at]
        if char in '()\'':
            if word:
                result.append(word)
                word = ''
            result.append(char)
        elif char.isspace():
            if word:
                result.append(word)
                word = ''
        elif char == ';':
            while at < len(text) and text[at] != '\n':
                at += 1
        elif char == '"':
            end = text.index('"', at + 1)
            result.append(text[at:end + 1])
            at = end
        else:
            word += char
        at += 1
    if word:
        result.append(word)
    return result

def read(stream, at):
    if at >= len(stream):
        raise LispError('unexpected end')
    token = stream[at]
    if token == '(':
        items = []
        at += 1
        while stream[at] != ')':
            item, at = read(stream, at)
            items.append(item)
        return items, at + 1
    if token == ')':
        raise LispError('unexpected )')
    if token == '\'':
        item, at = read(stream, at + 1)
        return [QUOTE, item], at
    return atom(token), at + 1

def atom(token):
    if token == '#t':
        return True
    if token == '#f':
        return False
    if token[0] == '"':
        return token[1:-1]
    try:
        return int(token)
    except ValueError:
        try:
            return float(token)
        except ValueError:
            return symbol(token)

def parse(text):
    stream = tokens(text)
    at = 0
    forms = []
    while at < len(stream):
        form, at = read(stream, at)
        forms.append(expand(form))
    return forms

def expand(form):
    if not isinstance(form, list) or not form:
        return form
    head = form[0]
    if head is QUOTE:
        return form
    if head is LET:
        names = [binding[0] for binding in form[1]]
        values = [expand(binding[1]) for binding in form[1]]
        return [[LAMBDA, names, body_of(form[2:])]] + values
    if head is COND:
        result = False
        for clause in reversed(form[1:]):
            if clause[0] is ELSE:
                result = body_of(clause[1:])
            else:
                result = [IF, expand(clause[0]), body_of(clause[1:]), result]
        return result
    if head is DEFINE and isinstance(form[1], list):
        return [DEFINE, form[1][0], [LAMBDA, form[1][1:], body_of(form[2:])]]
    if head is LAMBDA:
        return [LAMBDA, form[1], body_of(form[2:])]
    if head is AND:
        result = True
        for part in reversed(form[1:]):
            result = [IF, expand(part), result, False]
        return result
    return [expand(part) for part in form]

def body_of(forms):
    if len(forms) == 1:
        return expand(forms[0])
    return [BEGIN] + [expand(form) for form in forms]

class Environment(dict):
    def __init__(self, names=(), values=(), outer=None):
        dict.__init__(self, zip(names, values))
        self.outer = outer

    def holder(self, name):
        scope = self
        while scope is not None:
            if name in scope:
                return scope
            scope = scope.outer
        raise LispError('unbound: %s' % name)

class Closure(object):
    __slots__ = ('names', 'body', 'scope')

    def __init__(self, names, body, scope):
        self.names = names
        self.body = body
        self.scope = scope

    def __call__(self, *values):
        return evaluate(self.body, Environment(self.names, values, self.scope))

def evaluate(form, scope):
    while True:
        if isinstance(form, Symbol):
            return scope.holder(form)[form]
        if not isinstance(form, list):
            return form
        head = form[0]
        if head is QUOTE:
            return form[1]
        if head is IF:
            form = form[2] if evaluate(form[1], scope) is not False else form[3]
        elif head is DEFINE:
            scope[form[1]] = evaluate(form[2], scope)
            return None
        elif head is SET:
            scope.holder(form[1])[form[1]] = evaluate(form[2], scope)
            return None
        elif head is LAMBDA:
            return Closure(form[1], form[2], scope)
        elif head is BEGIN:
            for part in form[1:-1]:
                evaluate(part, scope)
            form = form[-1]
        elif head is WHILE:
            while evaluate(form[1], scope) is not False:
                for part in form[2:]:
                    evaluate(part, scope)
            return None
        elif head is OR:
            for part in form[1:]:
                value = evaluate(part, scope)
                if value is not False:
                    return value
            return False
        else:
            values = [evaluate(part, scope) for part in form]
            function = values.pop(0)
            if isinstance(function, Closure):
                form = function.body
                scope = Environment(function.names, values, function.scope)
            else:
                return function(*values)

def show(value):
    if value is True:
        return '#t'
    if value is False:
        return '#f'
    if isinstance(value, list):
        return '(' + ' '.join(map(show, value)) + ')'
    return str(value)

def check(condition, text):
    if not condition:
        raise LispError(text)
    return condition

BUILTINS = {
    '+': lambda *values: sum(values),
    '-': lambda a, b: a - b,
    '*': lambda a, b: a * b,
    'mod': lambda a, b: a % b,
    '<': lambda a, b: a < b,
    '=': lambda a, b: a == b,
    'cons': lambda a, b: [a] + b,
    'car': lambda items: check(items, 'car of ()')[0],
    'cdr': lambda items: check(items, 'cdr of ()')[1:],
    'null?': lambda items: items == [],
    'list': lambda *items: list(items),
    'append': lambda a, b: a + b,
    'length': len,
}

LIBRARY = """
(define (not x) (if x #f #t))
(define (map f items) (if (null? items) '() (cons (f (car items)) (map f (cdr items)))))
(define (filter f items)
  (cond ((null? items) '())
        ((f (car items)) (cons (car items) (filter f (cdr items))))
        (else (filter f (cdr items)))))
(define (fold f start items) (if (null? items) start (fold f (f start (car items)) (cdr items))))
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
(define (compose f g) (lambda (x) (f (g x))))
"""

PROGRAM = """
(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
(define (sort items)
  (if (null? items) '()
      (let ((pivot (car items)) (rest (cdr items)))
        (append (sort (filter (lambda (x) (< x pivot)) rest))
                (cons pivot (sort (filter (lambda (x) (not (< x pivot))) rest)))))))
(define (count-primes n)
  (let ((i 2) (found 0))
    (while (< i n)
      (let ((j 2) (prime #t))
        (while (and (< (* j j) (+ i 1)) prime)
          (if (= (mod i j) 0) (set! prime #f) #f)
          (set! j (+ j 1)))
        (if prime (set! found (+ found 1)) #f))
      (set! i (+ i 1)))
    found))
(define (loop n total) (if (= n 0) total (loop (- n 1) (+ total n))))
(list (fib 11)
      (sort (map (lambda (x) (mod (* x 37) 41)) (range 0 25)))
      (count-primes 60)
      (loop 300 0)
      (fold + 0 (map (compose (lambda (x) (* x x)) (lambda (x) (+ x 1))) (range 0 20)))
      (length (filter (lambda (x) (or (< x 3) (= x 7))) (range 0 30))))
"""

def main():
    scope = Environment()
    for name, function in BUILTINS.items():
        scope[symbol(name)] = function
    for form in parse(LIBRARY):
        evaluate(form, scope)
    for form in parse(PROGRAM):
        value = evaluate(form, scope)
    failures = 0
    for text in '(car (list))', '(undefined 1)', '(fib', ')':
        try:
            for form in parse(text):
                evaluate(form, scope)
        except LispError, e:
            failures += len(str(e))
        except IndexError:
            failures += 1
    return show(value), failures
