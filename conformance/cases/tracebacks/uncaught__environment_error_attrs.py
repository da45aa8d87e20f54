e = IOError(13, 'Permission denied', '/some/file')
raise e
