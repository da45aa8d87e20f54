SOURCE = '''
def template(x):
    return x.render()

template(5)
'''
def load(name):
    code = compile(SOURCE, name, 'exec')
    namespace = {}
    exec code in namespace
load('templates/page.tmpl')
