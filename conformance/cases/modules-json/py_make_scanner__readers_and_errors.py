# json.scanner.py_make_scanner, which uses a decoder's own readers of strings, arrays and objects, and its errors.
import json
from json import decoder, scanner


class Tuples(json.JSONDecoder):
    def __init__(self, **options):
        json.JSONDecoder.__init__(self, **options)
        self.parse_array = self.read_array
        self.parse_string = self.read_string
        self.scan_once = scanner.py_make_scanner(self)

    def read_array(self, *args):
        items, end = decoder.JSONArray(*args)
        return tuple(items), end

    def read_string(self, *args):
        text, end = decoder.scanstring(*args)
        return str(text), end


print Tuples().decode('[1,[2,"a"],{"b":[]},{},[],  {"c" : 1.5 , "d":-2e3 },null, true,false,NaN,-Infinity]')
print Tuples(object_pairs_hook=list).decode('{"b": {"a": 1}, "a": {}}')
print Tuples(object_hook=sorted).decode('{"b": {"a": 1}, "a": {}}')
print Tuples(parse_int=repr, parse_float=repr, parse_constant=repr).decode('[1, 2.5, Infinity]')

documents = ['[', '[1', '[1,', '[1,]', '[ ', '[x]', '[1 x', '[,]', '{', '{ ', '{1', '{"a"', '{"a" ', '{"a":', '{"a": ',
             '{"a":}', '{"a":1', '{"a":1 ', '{"a":1,', '{"a":1,}', '{"a":1, ', '{"a" x', '{"a":x', '{"a":1 x', '{,}',
             '{"a":"', '["a', '{"a', '[1\n,\n2}', '{"a": [1, {"b": }]}', '[{"a" 1}]', '"abc', '', ' ', 'x', '-', 'nul',
             '[1] 2', '[[[1]', '{"a":{"b":1', '[1,\n 2,\n x]', '["\\x"]', '["\\u12"]', '["\n"]']
for document in documents:
    for text in document, unicode(document):
        try:
            print repr(text), Tuples().decode(text)
        except ValueError as error:
            print repr(text), error
