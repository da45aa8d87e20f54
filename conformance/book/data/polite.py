class C: pass
try:
    C.__dict__
    mode = 'free'
except RuntimeError:
    mode = 'restricted'
