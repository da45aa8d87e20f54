class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next

    def double(self):
        return self.value * 2

def main():
    total = 0
    for _ in range(40):
        head = None
        for i in range(500):
            head = Node(i, head)
        node = head
        while node is not None:
            total += node.double()
            node = node.next
    return total
