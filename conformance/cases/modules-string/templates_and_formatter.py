import string
class F(string.Formatter):
    def get_value(self, key, args, kw):
        if isinstance(key, str) and key not in kw: return '<%s>' % key
        return string.Formatter.get_value(self, key, args, kw)
    def convert_field(self, value, conversion):
        if conversion == 'u': return str(value).upper()
        return string.Formatter.convert_field(self, value, conversion)
    def format_field(self, value, spec):
        if spec == 'twice': return str(value) * 2
        return string.Formatter.format_field(self, value, spec)
    def check_unused_args(self, used, args, kw): print 'used', sorted(used)
f = F()
print f.format('{0} {name} {missing} {0!u} {1:twice} {1:>5}', 'a', 'b', name='n')
for bad in ['{0!z}', '{', '{9}', '{0.x}']:
    try:
        print f.format(bad, 'a')
    except Exception, e:
        print type(e).__name__, e
T = string.Template
t = T('Hi $name, ${greeting}! $$5 $undefined')
print t.safe_substitute(name='Ann', greeting='hello'), t.safe_substitute({'name': 'Bob'}), t.pattern.flags & 2
for s, kw in [('$', {}), ('$x', {}), ('${x', {'x': 1}), ('$1', {}), ('$x$y', {'x': 1}), ('$$', {}), ('${}', {})]:
    try:
        print repr(s), T(s).substitute(**kw)
    except Exception, e:
        print repr(s), type(e).__name__, e
table = string.maketrans('abc', 'xyz')
print 'aabbcc'.translate(table), string.translate('abc', table, 'b'), len(table), string.capwords('the QUICK  brown\tfox'), string.join(map(str, range(3)), '+'), string.zfill(-5, 4)
print ''.join(c for c in string.printable if c in string.punctuation) == string.punctuation, string.ascii_uppercase[::-1], string.hexdigits
