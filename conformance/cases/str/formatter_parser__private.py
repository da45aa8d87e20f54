for text in ['a{0}b', '{a.b[c]!r:>{w}}', '{{}}', '', 'plain', '{}', '{!s}']:
    print repr(text), list(text._formatter_parser())
for name in ['a', 'a.b', 'a[0].c[key]', '0', '0[1]', '']:
    first, rest = name._formatter_field_name_split()
    print repr(name), repr(first), list(rest)
for text in ['{', '}', '{a', '{a!}', '{a!rr}']:
    try:
        print repr(text), list(text._formatter_parser())
    except ValueError, e:
        print repr(text), e
