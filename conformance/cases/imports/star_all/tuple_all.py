__all__ = ('t',)
t = 'tuple'
