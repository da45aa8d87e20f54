class Thing:
    def __str__(self): return 'thing as text'
raise SystemExit(Thing())
