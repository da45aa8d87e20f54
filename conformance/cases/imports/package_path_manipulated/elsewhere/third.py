where = 'found elsewhere'
