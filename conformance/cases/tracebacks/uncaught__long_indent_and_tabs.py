def f():
	if True:
		for i in range(1):
			raise   ValueError  (  'spaces'  )   # comment stays
f()
