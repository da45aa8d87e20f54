def f(): a = 1; b = 0; return a / b
if True: f()
