import json

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
json.dumps({'a': [1, 2.5, None, True], 'b': 'x'}, sort_keys=True)
json.dumps([1, 'a', u'\xe9', (2, 3)])
json.dumps({'b': 1, 'a': [1, {}]}, indent=2, sort_keys=True)
json.dumps(u'\u20ac\n"\\/')
json.dumps(u'\xe9', ensure_ascii=False)
json.dumps({1: 2, None: 3, True: 4}, sort_keys=True)
json.dumps({(1,): 2})
json.dumps(set())
json.dumps(float('nan'))
json.dumps([1, 2], separators=(',', ':'))
json.loads('{"a": [1, 2.5, null, true], "b": "x"}') == {'a': [1, 2.5, None, True], 'b': 'x'}
json.loads('"\\u20ac\\n"')
json.loads('[1, 2')
json.loads('')
json.loads('{"a" 1}')
json.loads('nope')
json.loads('[1,]')
json.loads('"a" 1')
json.loads('1e5')
json.loads('123456789012345678901234567890')
json.loads('NaN')
json.loads('[]')
json.loads(5)
json.dumps(object(), default=lambda o: 'default')
json.loads('{"a": 1}', object_hook=lambda d: sorted(d.items()))
''')
