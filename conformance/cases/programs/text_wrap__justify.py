TEXT = """It was a bright cold day in a town of no importance, and the clocks of the
station were striking in an order that nobody had asked for; the travellers, who
had nothing else to do, began to count."""
def wrap(text, width):
    lines, line = [], []
    for word in text.split():
        if line and sum(map(len, line)) + len(line) + len(word) > width:
            lines.append(line)
            line = []
        line.append(word)
    if line: lines.append(line)
    return lines
def justify(words, width):
    if len(words) == 1: return words[0]
    gaps, spare = len(words) - 1, width - sum(map(len, words))
    each, extra = divmod(spare, gaps)
    return ''.join(w + ' ' * (each + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1]
for width in 20, 33:
    lines = wrap(TEXT, width)
    for l in lines[:-1]: print '|%s|' % justify(l, width)
    print '|%s|' % ' '.join(lines[-1]).ljust(width)
    print '|%s|' % ' '.join(lines[0]).center(width, '.')
print sorted(set(w.strip('.,;').lower() for w in TEXT.split()), key=lambda w: (-len(w), w))[:6]
counts = {}
for c in TEXT.lower():
    if c.isalpha(): counts[c] = counts.get(c, 0) + 1
print sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:8]
