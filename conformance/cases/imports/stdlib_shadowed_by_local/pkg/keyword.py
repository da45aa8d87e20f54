LOCAL = 'package-local keyword'
