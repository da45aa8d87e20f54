y = 'after2'
