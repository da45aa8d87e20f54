import __main__
result = __main__.__name__, hasattr(__main__, 'usesmain')
