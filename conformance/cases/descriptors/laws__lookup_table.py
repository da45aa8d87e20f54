class Data(object):
    def __init__(self, tag): self.tag = tag
    def __get__(self, i, c): return 'data %s' % self.tag
    def __set__(self, i, v): pass
class NonData(object):
    def __init__(self, tag): self.tag = tag
    def __get__(self, i, c): return 'nondata %s' % self.tag
kinds = {'data': Data, 'nondata': NonData, 'plain': lambda tag: 'plain ' + tag}
for in_meta in [None, 'data', 'nondata', 'plain']:
    for in_class in [None, 'data', 'nondata', 'plain']:
        for in_base in [None, 'data', 'nondata']:
            for in_instance in [False, True]:
                M = type('M', (type,), {'x': kinds[in_meta]('meta')} if in_meta else {})
                B = M('B', (object,), {'x': kinds[in_base]('base')} if in_base else {})
                C = M('C', (B,), {'x': kinds[in_class]('class')} if in_class else {})
                c = C()
                if in_instance: c.__dict__['x'] = 'instance'
                row = []
                for o in c, C:
                    try:
                        row.append(o.x)
                    except AttributeError, e:
                        row.append(str(e))
                print in_meta, in_class, in_base, in_instance, row
