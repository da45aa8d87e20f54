def main():
    rows = 60
    count = 0
    for py in range(rows):
        for px in range(rows):
            x0 = px / 30.0 - 1.5
            y0 = py / 30.0 - 1.0
            x = y = 0.0
            n = 0
            while x * x + y * y <= 4.0 and n < 50:
                x, y = x * x - y * y + x0, 2.0 * x * y + y0
                n += 1
            count += n
    return count
