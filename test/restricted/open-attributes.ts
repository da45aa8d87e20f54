/**
 * The attributes of built-in types that are open to restricted code, each with the reason. With the table of those that
 * are not (`src/runtime/restricted/attribute-rules.ts`) it decides every attribute there is: `decisions.test.ts` fails on
 * one that is in neither.
 */

/** Special methods that do what an operator, a statement or a builtin function does anyway; of every type. */
export const SYNTAX = new Set(
  [
    '__abs__ __abstractmethods__ __add__ __alloc__ __and__ __basicsize__ __cmp__ __coerce__ __contains__ __copy__',
    '__deepcopy__ __delitem__ __delslice__ __dictoffset__ __div__ __divmod__ __doc__ __enter__ __eq__ __exit__',
    '__flags__ __float__ __floordiv__ __format__ __ge__ __getformat__ __getitem__ __getnewargs__ __getslice__',
    '__gt__ __hash__ __hex__ __iadd__ __iand__ __idiv__ __ifloordiv__ __ilshift__ __imod__ __imul__ __index__',
    '__int__ __invert__ __ior__ __ipow__ __irshift__ __isub__ __itemsize__ __iter__ __itruediv__ __ixor__ __le__',
    '__len__ __length_hint__ __long__ __lshift__ __lt__ __missing__ __mod__ __module__ __mul__ __name__ __ne__',
    '__neg__ __nonzero__ __oct__ __or__ __pos__ __pow__ __radd__ __rand__ __rdiv__ __rdivmod__ __repr__',
    '__reversed__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__',
    '__rtruediv__ __rxor__ __setitem__ __setslice__ __sizeof__ __str__ __sub__ __truediv__ __trunc__ __unicode__',
    '__weakrefoffset__ __xor__',
  ]
    .join(' ')
    .split(' '),
);

/** Open on every type that has them, and judged when they are called or answer: by what, where. */
export const JUDGED: ReadonlyMap<string, string> = new Map([
  ['__base__', 'classes of trusted code are left out'],
  ['__bases__', 'classes of trusted code are left out'],
  ['__call__', 'the callee is restricted itself where it is a builtin'],
  ['__class__', 'answers the locked twin of a type; setting is judged by provenance'],
  ['__delattr__', 'slot-table and the set slots of types, modules and functions'],
  ['__delete__', "slot-table: not past a trusted class's own; ends in the rules of the attributes"],
  ['__get__', "slot-table: not past a trusted class's own; ends in the rules of the attributes"],
  ['__getattribute__', "slot-table: not past a trusted class's own; ends in the rules of the attributes"],
  ['__init__', 'the types that could be made anew by it ask: file, module, property'],
  ['__instancecheck__', "what a sandbox's class claims counts in the sandbox only"],
  ['__mro__', 'classes of trusted code are left out'],
  ['__new__', "newMethod: no instances of trusted code's classes, no locked types"],
  ['__objclass__', 'answers the locked twin of a type'],
  ['__reduce__', 'reduce: no instance dictionary, no copy_reg of the trusted side'],
  ['__reduce_ex__', 'reduce: no instance dictionary, no copy_reg of the trusted side'],
  ['__self_class__', 'a class of trusted code shows as None'],
  ['__set__', "slot-table: not past a trusted class's own; ends in the rules of the attributes"],
  ['__setattr__', 'slot-table and the set slots of types, modules and functions'],
  ['__setformat__', 'refused: it is the setting of the whole interpreter'],
  ['__setstate__', 'sets ordinary attributes; a partial refuses'],
  ['__subclasscheck__', 'compares classes'],
  ['__subclasses__', 'refuses where classes of trusted code would show'],
  ['__subclasshook__', 'answers NotImplemented'],
  ['__thisclass__', 'a class of trusted code shows as None'],
  ['mro', 'classes of trusted code are left out'],
]);

/** Further attributes: reason, then type by type the names. */
export const OPEN: readonly (readonly [reason: string, types: Readonly<Record<string, string>>])[] = [
  [
    'what an exception says; its __dict__ is hidden',
    {
      'exceptions.BaseException': 'args message',
      'exceptions.SystemExit': 'code',
      'exceptions.EnvironmentError': 'errno filename strerror',
      'exceptions.SyntaxError': 'filename lineno msg offset print_file_and_line text',
      'exceptions.UnicodeDecodeError': 'encoding end object reason start',
      'exceptions.UnicodeEncodeError': 'encoding end object reason start',
      'exceptions.UnicodeTranslateError': 'encoding end object reason start',
    },
  ],
  [
    'pure computation on an immutable value',
    {
      tuple: 'count index',
      int: 'bit_length conjugate denominator imag numerator real',
      long: 'bit_length conjugate denominator imag numerator real',
      complex: 'conjugate imag real',
      float: 'as_integer_ratio conjugate fromhex hex imag is_integer real',
      slice: 'indices start step stop',
      frozenset: 'copy difference intersection isdisjoint issubset issuperset symmetric_difference union',
      str: '_formatter_field_name_split _formatter_parser capitalize center count decode encode endswith expandtabs find format index isalnum isalpha isdigit islower isspace istitle isupper join ljust lower lstrip partition replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill',
      unicode:
        '_formatter_field_name_split _formatter_parser capitalize center count decode encode endswith expandtabs find format index isalnum isalpha isdecimal isdigit islower isnumeric isspace istitle isupper join ljust lower lstrip partition replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill',
    },
  ],
  [
    'what is done to a container one was given, as its operators do',
    {
      dict: 'clear copy fromkeys get has_key items iteritems iterkeys itervalues keys pop popitem setdefault update values viewitems viewkeys viewvalues',
      dictproxy: 'copy get has_key items iteritems iterkeys itervalues keys values',
      bytearray:
        'append capitalize center count decode endswith expandtabs extend find fromhex index insert isalnum isalpha isdigit islower isspace istitle isupper join ljust lower lstrip partition pop remove replace reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill',
      list: 'append count extend index insert pop remove reverse sort',
      set: 'add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update',
      memoryview: 'format itemsize ndim readonly shape strides suboffsets tobytes tolist',
      EncodingMap: 'size',
      'collections.deque': 'append appendleft clear count extend extendleft maxlen pop popleft remove reverse rotate',
      'collections.defaultdict': 'copy default_factory',
      'array.array':
        'append buffer_info byteswap count extend fromfile fromlist fromstring fromunicode index insert itemsize pop read remove reverse tofile tolist tostring tounicode typecode write',
    },
  ],
  [
    'iterating, as a for loop does',
    {
      arrayiterator: 'next',
      instance: 'next',
      bytearray_iterator: 'next',
      rangeiterator: 'next',
      iterator: 'next',
      'callable-iterator': 'next',
      weakproxy: 'next',
      weakcallableproxy: 'next',
      formatteriterator: 'next',
      fieldnameiterator: 'next',
      listiterator: 'next',
      listreverseiterator: 'next',
      tupleiterator: 'next',
      'dictionary-keyiterator': 'next',
      'dictionary-valueiterator': 'next',
      'dictionary-itemiterator': 'next',
      setiterator: 'next',
      enumerate: 'next',
      reversed: 'next',
      'thread.lock': 'acquire acquire_lock locked locked_lock release release_lock',
      deque_iterator: 'next',
      deque_reverse_iterator: 'next',
      'itertools.product': 'next',
      'itertools.combinations': 'next',
      'itertools.combinations_with_replacement': 'next',
      'itertools.permutations': 'next',
      'itertools.chain': 'from_iterable next',
      'itertools.izip': 'next',
      'itertools.izip_longest': 'next',
      'itertools.imap': 'next',
      'itertools.starmap': 'next',
      'itertools.groupby': 'next',
      'itertools._grouper': 'next',
      'itertools.count': 'next',
      'itertools.cycle': 'next',
      'itertools.repeat': 'next',
      'itertools.ifilter': 'next',
      'itertools.ifilterfalse': 'next',
      'itertools.takewhile': 'next',
      'itertools.dropwhile': 'next',
      'itertools.compress': 'next',
      'itertools.islice': 'next',
      'itertools.tee': 'next',
    },
  ],
  [
    'a file that was given was given with its methods; opening one is judged by its constructor',
    {
      file: 'close closed encoding errors fileno flush isatty mode name newlines next read readinto readline readlines seek softspace tell truncate write writelines xreadlines',
    },
  ],
  [
    'makes another property; the accessors of this one are not shown',
    {
      property: 'deleter getter setter',
    },
  ],
  [
    'driving a generator that one was given; its frame is hidden',
    {
      generator: 'close next send throw',
    },
  ],
  [
    'a digest',
    {
      '_md5.md5': 'block_size copy digest digest_size digestsize hexdigest name update',
      '_sha.sha': 'block_size copy digest digest_size digestsize hexdigest name update',
      '_sha256.sha224': 'block_size copy digest digest_size digestsize hexdigest name update',
      '_sha256.sha256': 'block_size copy digest digest_size digestsize hexdigest name update',
      '_sha512.sha384': 'block_size copy digest digest_size digestsize hexdigest name update',
      '_sha512.sha512': 'block_size copy digest digest_size digestsize hexdigest name update',
    },
  ],
  [
    'plain data',
    {
      'posix.stat_result':
        'n_fields n_sequence_fields n_unnamed_fields st_atime st_blksize st_blocks st_ctime st_dev st_gid st_ino st_mode st_mtime st_nlink st_rdev st_size st_uid',
      Struct: 'format pack pack_into size unpack unpack_from',
      'time.struct_time':
        'n_fields n_sequence_fields n_unnamed_fields tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year',
      'sys.flags':
        'bytes_warning debug division_new division_warning dont_write_bytecode hash_randomization ignore_environment inspect interactive n_fields n_sequence_fields n_unnamed_fields no_site no_user_site optimize py3k_warning tabcheck unicode verbose',
      'sys.version_info': 'major micro minor n_fields n_sequence_fields n_unnamed_fields releaselevel serial',
      'sys.float_info':
        'dig epsilon mant_dig max max_10_exp max_exp min min_10_exp min_exp n_fields n_sequence_fields n_unnamed_fields radix rounds',
      'sys.long_info': 'bits_per_digit n_fields n_sequence_fields n_unnamed_fields sizeof_digit',
    },
  ],
  [
    'how JSON text is read or written; the hooks are hidden',
    {
      '_json.Scanner': 'encoding strict',
      '_json.Encoder': 'indent item_separator key_separator skipkeys sort_keys',
    },
  ],
  [
    'a generator of numbers that was given was given with its state',
    {
      '_random.Random': 'getrandbits getstate jumpahead random seed setstate',
    },
  ],
  [
    'a matcher of text: it holds a pattern, a text and groups',
    {
      '_sre.SRE_Pattern': 'findall finditer flags groupindex groups match pattern scanner search split sub subn',
      '_sre.SRE_Match': 'end endpos expand group groupdict groups lastgroup lastindex pos re regs span start string',
      '_sre.SRE_Scanner': 'match pattern search',
    },
  ],
  [
    'what a source says of its names: facts of the text that was handed in',
    {
      'symtable entry': 'children id lineno name nested optimized symbols type varnames',
    },
  ],
  [
    'an importer of archives: each method asks first, and refuses restricted code',
    {
      'zipimport.zipimporter': 'find_module get_code get_data get_filename get_source is_package load_module',
    },
  ],
];
