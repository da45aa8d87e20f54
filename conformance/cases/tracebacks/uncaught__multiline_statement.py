def f(*args):
    raise TypeError('multi')
values = [
    1,
    2,
]
result = f(
    values[0],
    values[1]
)
