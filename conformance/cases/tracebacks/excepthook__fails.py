import sys
def hook(kind, value, tb):
    raise KeyError('hook failed')
sys.excepthook = hook
raise ValueError('original')
