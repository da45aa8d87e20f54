data = '''name,qty,price
"Widget, large",4,2.50
"Say ""hi""",10,0.75
plain,,3
'''
def parse(line):
    fields, field, quoted, i = [], '', False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1:i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"': quoted = False
            else: field += c
        elif c == '"': quoted = True
        elif c == ',':
            fields.append(field)
            field = ''
        else: field += c
        i += 1
    return fields + [field]
rows = [parse(l) for l in data.splitlines()]
print rows
header, body = rows[0], rows[1:]
records = [dict(zip(header, r)) for r in body]
for r in records:
    try:
        r['total'] = int(r['qty']) * float(r['price'])
    except ValueError, e:
        r['total'] = str(e)
    print sorted(r.items())
widths = [max(map(len, col)) for col in zip(*rows)]
for r in rows: print ' | '.join(f.ljust(w) for f, w in zip(r, widths))
print zip(*rows), map(None, *rows)[1]
