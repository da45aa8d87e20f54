attribute = 1
1 / 0
