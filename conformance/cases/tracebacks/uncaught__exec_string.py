def run(source):
    exec source
code = '''
def inside():
    return 1 / 0
inside()
'''
run(code)
