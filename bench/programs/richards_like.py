class Task(object):
    def __init__(self, ident, priority, queue):
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.state = 0
        self.count = 0

    def run(self, scheduler):
        self.count += 1
        if self.queue:
            packet = self.queue.pop()
            packet.handle(self)
            if packet.kind:
                scheduler.post((self.ident + 1) % scheduler.size, packet)
        self.state = (self.state * 5 + 1) % 7

class Packet(object):
    def __init__(self, kind):
        self.kind = kind
        self.data = [0] * 4
        self.hops = 0

    def handle(self, task):
        self.hops += 1
        self.data[self.hops % 4] += task.priority
        if self.hops > 50:
            self.kind = 0

class Scheduler(object):
    def __init__(self, size):
        self.size = size
        self.tasks = [Task(i, i * 3 % 5, []) for i in range(size)]

    def post(self, ident, packet):
        self.tasks[ident].queue.append(packet)

    def loop(self, turns):
        for turn in xrange(turns):
            for task in self.tasks:
                task.run(self)

def main():
    scheduler = Scheduler(8)
    for i in range(40):
        scheduler.post(i % 8, Packet(1))
    scheduler.loop(4000)
    return [(task.count, task.state, len(task.queue)) for task in scheduler.tasks]
