def machine():
    state, log = 'idle', []
    while True:
        event = yield state, list(log)
        log.append(event)
        if event == 'reset':
            state, log = 'idle', []
        elif state == 'idle' and event == 'start':
            state = 'running'
        elif state == 'running' and event in ('pause', 'stop'):
            state = {'pause': 'paused', 'stop': 'idle'}[event]
        elif state == 'paused' and event == 'start':
            state = 'running'
        elif event == 'quit':
            return
        else:
            state = 'error: %s' % event
m = machine()
print m.next()
for e in ['start', 'pause', 'start', 'stop', 'pause', 'reset', 'start', 'quit']:
    try:
        print e, m.send(e)
    except StopIteration:
        print 'machine ended on', e
def scheduler(tasks):
    ready = [(name, t) for name, t in tasks]
    while ready:
        name, t = ready.pop(0)
        try:
            value = t.next()
        except StopIteration:
            print name, 'done'
        else:
            print name, value
            ready.append((name, t))
def count(n, step):
    for i in range(n): yield i * step
def words(text):
    for w in text.split(): yield w
scheduler([('count', count(3, 10)), ('words', words('to be or')), ('empty', count(0, 0))])
def averager():
    total = n = 0
    average = None
    while True:
        value = yield average
        total, n = total + value, n + 1
        average = float(total) / n
a = averager(); a.next()
print [a.send(v) for v in (10, 20, 60)]
