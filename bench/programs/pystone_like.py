"""A mix in the manner of Pystone: globals, records, arrays, characters, calls with few arguments."""

LOOPS = 1500
IDENT1, IDENT2, IDENT3 = 1, 2, 3

class Record(object):
    def __init__(self, next=None, kind=0, choice=0, number=0, text=''):
        self.next = next
        self.kind = kind
        self.choice = choice
        self.number = number
        self.text = text

    def copy(self):
        return Record(self.next, self.kind, self.choice, self.number, self.text)

flag = 0
char1 = '\0'
char2 = '\0'
array1 = [0] * 51
array2 = [x[:] for x in [array1] * 51]
head = None

def first_procedure(record):
    record.next = fresh = head.copy()
    record.number = 5
    fresh.number = record.number
    fresh.next = record.next
    fresh.next = third_procedure(fresh.next)
    if fresh.kind == IDENT1:
        fresh.number = 6
        fresh.choice = sixth_procedure(record.choice)
        fresh.next = head.next
        fresh.number = add_procedure(fresh.number, 10)
    else:
        record = fresh.copy()
    fresh.next = None
    return record

def second_procedure(number):
    result = number + 10
    while 1:
        if char1 == 'A':
            result -= 1
            result -= flag
            place = IDENT1
        if place == IDENT1:
            break
    return result

def third_procedure(record):
    global flag
    if head is not None:
        record = head.next
    else:
        flag = 100
    head.number = add_procedure(10, flag)
    return record

def fourth_procedure():
    global char2
    same = char1 == 'A'
    same = same or flag
    char2 = 'B'

def fifth_procedure():
    global char1, flag
    char1 = 'A'
    flag = 0

def sixth_procedure(choice):
    result = choice
    if not equals_three(choice):
        result = 4
    if choice == IDENT1:
        result = IDENT1
    elif choice == IDENT2:
        result = flag > 100 and IDENT1 or 4
    elif choice == IDENT3:
        result = IDENT2
    return result

def add_procedure(a, b):
    return b + a + 2

def array_procedure(one, two, a, b):
    global flag
    at = a + 5
    one[at] = b
    one[at + 1] = one[at]
    one[at + 30] = at
    for i in range(at, at + 2):
        two[at][i] = at
    two[at][at - 1] = two[at][at - 1] + 1
    two[at + 20][at] = one[at]
    flag = 5

def same_char(a, b):
    copy = a
    if copy != b:
        return IDENT1
    return IDENT2

def compare_strings(a, b):
    at = 1
    while at <= 1:
        if same_char(a[at], b[at + 1]) == IDENT1:
            char = 'A'
            at += 1
    if char >= 'W' and char <= 'Z':
        at = 7
    if char == 'X':
        return True
    if a > b:
        at += 7
        return True
    return False

def equals_three(choice):
    return choice == IDENT3

def main():
    global head, flag
    inner = Record()
    head = Record(inner, IDENT1, 3, 40, 'DHRYSTONE PROGRAM, SOME STRING')
    first = "DHRYSTONE PROGRAM, 1'ST STRING"
    array2[8][7] = 10
    for i in range(LOOPS):
        fifth_procedure()
        fourth_procedure()
        a = 2
        b = 3
        second = "DHRYSTONE PROGRAM, 2'ND STRING"
        same = not compare_strings(first, second)
        while a < b:
            c = 5 * a - b
            c = add_procedure(a, b)
            a += 1
        array_procedure(array1, array2, a, c)
        record = first_procedure(head)
        index = 'A'
        while index <= char2:
            if same_char(index, 'C') == IDENT1:
                a = sixth_procedure(a)
            index = chr(ord(index) + 1)
        b = c * a
        a = b / c
        b = 7 * (b - c) - a
        a = second_procedure(a)
    return a, b, c, flag, array2[8][7] > 0, record.number
