import mutual_a
def call():
    return hasattr(mutual_a, 'late')
