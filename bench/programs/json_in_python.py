"""A JSON reader and writer in Python: character loops, string building, recursion over dicts and lists."""

ESCAPES = {'n': '\n', 't': '\t', 'r': '\r', '"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f'}
BACK = dict((value, '\\' + key) for key, value in ESCAPES.items() if key != '/')

class Reader(object):
    def __init__(self, text):
        self.text = text
        self.at = 0

    def space(self):
        text, at = self.text, self.at
        while at < len(text) and text[at] in ' \t\r\n':
            at += 1
        self.at = at

    def expect(self, char):
        if self.text[self.at:self.at + 1] != char:
            raise ValueError('expected %r at %d' % (char, self.at))
        self.at += 1

    def value(self):
        self.space()
        char = self.text[self.at]
        if char == '{':
            return self.object()
        if char == '[':
            return self.array()
        if char == '"':
            return self.string()
        for word, value in (('true', True), ('false', False), ('null', None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        return self.number()

    def object(self):
        result = {}
        self.expect('{')
        self.space()
        while self.text[self.at] != '}':
            if result:
                self.expect(',')
                self.space()
            key = self.string()
            self.space()
            self.expect(':')
            result[key] = self.value()
            self.space()
        self.at += 1
        return result

    def array(self):
        result = []
        self.expect('[')
        self.space()
        while self.text[self.at] != ']':
            if result:
                self.expect(',')
            result.append(self.value())
            self.space()
        self.at += 1
        return result

    def string(self):
        self.expect('"')
        parts = []
        start = self.at
        while True:
            char = self.text[self.at]
            if char == '"':
                parts.append(self.text[start:self.at])
                self.at += 1
                return ''.join(parts)
            if char == '\\':
                parts.append(self.text[start:self.at])
                parts.append(ESCAPES[self.text[self.at + 1]])
                self.at += 2
                start = self.at
            else:
                self.at += 1

    def number(self):
        start = self.at
        text = self.text
        while self.at < len(text) and text[self.at] in '0123456789+-.eE':
            self.at += 1
        digits = text[start:self.at]
        try:
            return int(digits)
        except ValueError:
            return float(digits)

def quoted(text):
    return '"' + ''.join([BACK.get(char, char) for char in text]) + '"'

def write(value):
    if isinstance(value, str):
        return quoted(value)
    if value is None:
        return 'null'
    if isinstance(value, bool):
        return value and 'true' or 'false'
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, dict):
        return '{' + ','.join(['%s:%s' % (quoted(key), write(value[key])) for key in sorted(value)]) + '}'
    return '[' + ','.join([write(item) for item in value]) + ']'

def sample(i):
    return {'id': i, 'name': 'user %d' % i, 'tags': ['a', 'b\n', str(i)], 'score': i / 4.0,
            'nested': {'on': i % 2 == 0, 'off': None, 'path': [i, [i + 1, [i + 2]]]}, 'quote': 'he said "%d"' % i}

def main():
    total = 0
    for turn in range(4):
        text = write([sample(i) for i in range(40)])
        again = Reader(text).value()
        total += len(text) + len(again)
        assert write(again) == text
    return total, text[:40]
