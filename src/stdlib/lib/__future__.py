"""The features that `from __future__ import` turns on, and when each arrived."""

all_feature_names = ("nested_scopes generators division absolute_import with_statement print_function "
                     "unicode_literals").split()

__all__ = ["all_feature_names"] + all_feature_names

# Bits of co_flags and of the flags argument of compile(). Generators have none: nothing needs to know of them.
CO_GENERATOR_ALLOWED, CO_NESTED = 0, 0x10
(CO_FUTURE_DIVISION, CO_FUTURE_ABSOLUTE_IMPORT, CO_FUTURE_WITH_STATEMENT, CO_FUTURE_PRINT_FUNCTION,
 CO_FUTURE_UNICODE_LITERALS) = [0x2000 << _bit for _bit in range(5)]


class _Feature:
    """One feature: the release it became optional in, the one it is always on from, its flag."""

    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional, self.mandatory, self.compiler_flag = optionalRelease, mandatoryRelease, compiler_flag

    def __repr__(self):
        return "_Feature(%r, %r, %r)" % (self.optional, self.mandatory, self.compiler_flag)

    def getOptionalRelease(self):
        """The release, as in sys.version_info, whose compiler first took the import."""
        return self.optional

    def getMandatoryRelease(self):
        """The release that has the feature without the import, or is meant to."""
        return self.mandatory


def _alpha(major, minor, serial=0):
    return major, minor, 0, "alpha", serial


nested_scopes = _Feature((2, 1, 0, "beta", 1), _alpha(2, 2), CO_NESTED)
generators = _Feature(_alpha(2, 2, 1), (2, 3, 0, "final", 0), CO_GENERATOR_ALLOWED)
division = _Feature(_alpha(2, 2, 2), _alpha(3, 0), CO_FUTURE_DIVISION)
absolute_import = _Feature(_alpha(2, 5, 1), _alpha(3, 0), CO_FUTURE_ABSOLUTE_IMPORT)
with_statement = _Feature(_alpha(2, 5, 1), _alpha(2, 6), CO_FUTURE_WITH_STATEMENT)
print_function = _Feature(_alpha(2, 6, 2), _alpha(3, 0), CO_FUTURE_PRINT_FUNCTION)
unicode_literals = _Feature(_alpha(2, 6, 2), _alpha(3, 0), CO_FUTURE_UNICODE_LITERALS)
