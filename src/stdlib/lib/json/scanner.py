"""From JSON text to a value: what each kind of value begins with."""
from _json import NUMBER_RE, make_scanner

__all__ = ['make_scanner']
