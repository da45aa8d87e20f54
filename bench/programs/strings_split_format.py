def main():
    total = 0
    for i in range(5000):
        line = '%d|%s|%5.2f|%x' % (i, 'name' + str(i), i / 7.0, i)
        fields = line.split('|')
        total += int(fields[0]) + len(fields[1]) + int(fields[3], 16)
        total += len(fields[2].strip().replace('.', ','))
        if fields[1].startswith('name1') and fields[1].endswith('9'):
            total += 1
        line.upper().lower()
    return total
