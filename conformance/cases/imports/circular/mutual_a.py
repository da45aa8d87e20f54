import mutual_b
def late(): return 'late a'
got = mutual_b.call()
