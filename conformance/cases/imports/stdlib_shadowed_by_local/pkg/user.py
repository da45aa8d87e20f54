import keyword
which = keyword.LOCAL, keyword.__name__
