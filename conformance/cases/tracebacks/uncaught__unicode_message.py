# coding: utf-8
def f():
    raise ValueError(u'caf\xe9 \u20ac')
f()
