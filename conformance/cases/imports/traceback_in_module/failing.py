def helper():
    raise ValueError('raised while importing')

helper()
