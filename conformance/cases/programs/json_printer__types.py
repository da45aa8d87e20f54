def dump(x, indent=0):
    pad = '  ' * indent
    if x is None: return 'null'
    if x is True: return 'true'
    if x is False: return 'false'
    if isinstance(x, (int, long)): return str(x)
    if isinstance(x, float): return repr(x)
    if isinstance(x, unicode): x = x.encode('unicode_escape')
    if isinstance(x, str): return '"' + x.replace('\\', '\\\\').replace('"', '\\"') + '"'
    if isinstance(x, (list, tuple)):
        if not x: return '[]'
        return '[\n' + ',\n'.join(pad + '  ' + dump(i, indent + 1) for i in x) + '\n' + pad + ']'
    if isinstance(x, dict):
        return '{' + ', '.join('%s: %s' % (dump(str(k)), dump(v, indent + 1)) for k, v in sorted(x.items())) + '}'
    raise TypeError('cannot dump %s' % type(x).__name__)
print dump({'a': [1, 2.5, None, True], 'b': {'nested': (u'\xe9', 'q"uote')}, 3: [], 'long': 10**20})
for bad in [set(), object, 1j]:
    try:
        dump([bad])
    except TypeError, e:
        print e
def load(text):
    def value(i):
        c = text[i]
        if c == '[':
            out, i = [], i + 1
            while text[i] != ']':
                v, i = value(i)
                out.append(v)
                if text[i] == ',': i += 1
            return out, i + 1
        if c == '"':
            j = text.index('"', i + 1)
            return text[i + 1:j], j + 1
        j = i
        while j < len(text) and text[j] in '-0123456789.': j += 1
        if i == j: raise ValueError('unexpected %r at %d' % (c, i))
        return (float if '.' in text[i:j] else int)(text[i:j]), j
    v, end = value(0)
    if end != len(text): raise ValueError('trailing text: %r' % text[end:])
    return v
print load('[1,[2,3.5],"x",[],-4]')
for bad in ['[1', '?', '1 2', '"open', '[1,,2]']:
    try:
        print load(bad)
    except (ValueError, IndexError), e:
        print type(e).__name__, e
