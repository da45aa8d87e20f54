where = 'top level elsewhere'
