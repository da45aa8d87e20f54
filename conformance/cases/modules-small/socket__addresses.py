import _socket
def attempt(name, *arguments):
    try:
        print name, arguments, repr(getattr(_socket, name)(*arguments))
    except Exception as error:
        print name, arguments, error.__class__.__name__, error
for name in ('htonl', 'htons', 'ntohl', 'ntohs'):
    for value in (1, 0x12345678, 65536, 2 ** 32, -1, 2 ** 40, 'a', 1L, 1.5):
        attempt(name, value)
for value in ('1.2.3.4', '1.2', 'x', '1.2.3', '0x7f.1', '255.255.255.255', '256.1.1.1', '', 5):
    attempt('inet_aton', value)
for value in ('abcd', 'abc', u'abcd', 5):
    attempt('inet_ntoa', value)
for arguments in ((2, '1.2.3.4'), (2, 'x'), (10, '::1'), (10, 'fe80::1:2'), (10, '1.2.3.4'), (99, 'x'), (10, '::ffff:1.2.3.4')):
    attempt('inet_pton', *arguments)
for arguments in ((2, 'abcd'), (2, 'abc'), (10, '\0' * 15 + '\1'), (10, 'a' * 16), (99, ''), (10, 'ab' + '\0' * 10 + 'abcd')):
    attempt('inet_ntop', *arguments)
attempt('getdefaulttimeout'); attempt('setdefaulttimeout', -1); attempt('setdefaulttimeout', 'x'); attempt('setdefaulttimeout', 3)
attempt('getdefaulttimeout'); attempt('setdefaulttimeout', None); attempt('socket', 99)
print _socket.AF_INET, _socket.SOCK_STREAM, _socket.EAI_NONAME, _socket.error, _socket.timeout, issubclass(_socket.herror, IOError)
