where = 'found in more'
