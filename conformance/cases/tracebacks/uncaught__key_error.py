table = {'a': 1}
def look(k):
    return table[k]
print look('a')
look('a b\n')
