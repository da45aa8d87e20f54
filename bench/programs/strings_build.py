def main():
    parts = []
    for i in range(20000):
        parts.append('item %d' % i)
    text = ', '.join(parts)
    out = ''
    for i in range(20000):
        out += chr(97 + i % 26)
    total = 0
    for c in out:
        if c == 'e':
            total += 1
    return len(text), len(out), total, out[100:110]
