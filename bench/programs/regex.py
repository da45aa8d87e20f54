import re

LINE = re.compile(r'(?P<ip>\d+\.\d+\.\d+\.\d+) - (\w+) "([A-Z]+) ([^"]*)" (\d{3})')

def main():
    total = 0
    for i in range(1500):
        line = '10.0.%d.%d - user%d "GET /a/b/%d.html" %d' % (i % 256, i % 7, i, i, 200 + i % 3)
        m = LINE.match(line)
        total += len(m.group('ip')) + int(m.group(5))
        total += len(re.findall(r'\d+', line))
        total += len(re.sub(r'[aeiou]', '*', line))
    return total
