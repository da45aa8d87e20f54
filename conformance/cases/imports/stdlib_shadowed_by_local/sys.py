LOCAL = 'never imported: sys is built in'
