x = 'after'
