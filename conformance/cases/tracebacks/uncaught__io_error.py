def load(name):
    return open(name).read()
load('does-not-exist.txt')
