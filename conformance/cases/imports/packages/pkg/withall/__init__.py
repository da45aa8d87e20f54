__all__ = ['one', 'two']
two = 'attribute two'
three = 3
