x = 'from file'
