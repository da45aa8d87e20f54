def f(): pass
f.func_code
