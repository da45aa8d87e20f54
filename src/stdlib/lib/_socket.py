"""What module socket is made of, in an interpreter without a network: names, byte orders, and sockets that cannot be opened."""

import errno as _errno
import os as _os

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET = range(1, 6)
SHUT_RD, SHUT_WR, SHUT_RDWR = range(3)
SOL_IP, SOL_SOCKET, SOL_TCP, SOL_UDP = 0, 1, 6, 17
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_RAW = 0, 1, 6, 17, 41, 255
SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_LINGER = 2, 3, 4, 6, 7, 8, 9, 13
TCP_NODELAY = 1
SOMAXCONN = 4096
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST = 0, 0x7f000001, 0xffffffff
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST = 1, 2, 4
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
EAI_NONAME, EAI_FAMILY = -2, -6
MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_WAITALL = 1, 2, 4, 256
has_ipv6 = False


class error(IOError):
    __module__ = 'socket'


class herror(error):
    __module__ = 'socket'


class gaierror(error):
    __module__ = 'socket'


class timeout(error):
    __module__ = 'socket'

_default_timeout = None


def getdefaulttimeout():
    """The timeout that new sockets would have, in seconds, or None."""
    return _default_timeout


def setdefaulttimeout(timeout):
    """Notes the timeout that new sockets would have."""
    global _default_timeout
    if timeout is not None:
        timeout = float(timeout)
        if timeout < 0.0:
            raise ValueError('Timeout value out of range')
    _default_timeout = timeout


class socket(object):
    """A socket. There is no network, so none can be made."""

    def __init__(self, family=AF_INET, type=SOCK_STREAM, proto=0):
        raise error(_errno.EACCES, _os.strerror(_errno.EACCES))

socket.__module__ = '_socket'
SocketType = socket


def _unreachable(*args):
    raise error(_errno.EACCES, _os.strerror(_errno.EACCES))

for _name in ('accept bind close connect connect_ex dup fileno getpeername getsockname getsockopt gettimeout listen recv '
              'recv_into recvfrom recvfrom_into send sendall sendto setblocking setsockopt settimeout shutdown').split():
    setattr(socket, _name, _unreachable)
del _name


def fromfd(fd, family, type, proto=0):
    """Refused, as every socket."""
    _unreachable()


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    """Refused, as every socket."""
    _unreachable()


def gethostname():
    """The name of this host."""
    return 'localhost'


def _address(name):
    try:
        inet_aton(name)
        return name
    except error:
        if name in ('', 'localhost'):
            return '0.0.0.0' if name == '' else '127.0.0.1'
        raise gaierror(EAI_NONAME, 'Name or service not known')


def gethostbyname(name):
    """The address of this host; no other is known."""
    return _address(name)


def gethostbyname_ex(name):
    """The names and addresses of this host; no other is known."""
    return name, [], [_address(name)]


def gethostbyaddr(address):
    """The names and addresses of this host; no other is known."""
    if _address(address) != '127.0.0.1':
        raise herror(1, 'Unknown host')
    return 'localhost', [], ['127.0.0.1']


def getaddrinfo(host, port, family=0, socktype=0, proto=0, flags=0):
    """How a host could be connected to; this one is known, and no other."""
    address = _address(host if host is not None else 'localhost')
    number = 0 if port is None else int(port)
    kinds = [(SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP), (SOCK_RAW, IPPROTO_IP)]
    return [(AF_INET, kind, protocol, '', (address, number)) for kind, protocol in kinds
            if socktype in (0, kind) and proto in (0, protocol)]


def getnameinfo(sockaddr, flags):
    """The name and service of an address, as numbers."""
    return sockaddr[0], str(sockaddr[1])


def getservbyname(name, protocol=None):
    """No services are known."""
    raise error('service/proto not found')


def getservbyport(port, protocol=None):
    """No services are known."""
    raise error('port/proto not found')


def getprotobyname(name):
    """The number of a protocol."""
    numbers = {'ip': IPPROTO_IP, 'icmp': IPPROTO_ICMP, 'tcp': IPPROTO_TCP, 'udp': IPPROTO_UDP}
    if name not in numbers:
        raise error('protocol not found')
    return numbers[name]


def htons(x):
    """Swaps the bytes of a 16-bit integer."""
    if x < 0:
        raise OverflowError("can't convert negative number to unsigned long")
    x &= 0xffff
    return (x >> 8) | ((x & 0xff) << 8)

ntohs = htons


def htonl(x):
    """Swaps the bytes of a 32-bit integer."""
    if x < 0:
        raise OverflowError("can't convert negative number to unsigned long")
    if x > 0xffffffff:
        raise OverflowError('long int larger than 32 bits')
    return (htons(x) << 16) | htons(x >> 16)

ntohl = htonl


def inet_aton(text):
    """The four bytes of an IPv4 address such as '127.0.0.1', which may have less than four parts."""
    parts = text.split('.')
    try:
        numbers = [int(part, 16 if part[:2] in ('0x', '0X') else 8 if part[:1] == '0' else 10) for part in parts]
    except ValueError:
        numbers = []
    limits = [256] * (len(numbers) - 1) + [256 ** (5 - len(numbers))]
    if not 1 <= len(numbers) <= 4 or any(not 0 <= n < limit for n, limit in zip(numbers, limits)):
        raise error('illegal IP address string passed to inet_aton')
    value = numbers[-1]
    for place, number in enumerate(numbers[:-1]):
        value += number << (24 - 8 * place)
    return ''.join(chr((value >> shift) & 255) for shift in (24, 16, 8, 0))


def inet_ntoa(packed):
    """The text of the four bytes of an IPv4 address."""
    if len(packed) != 4:
        raise error('packed IP wrong length')
    return '.'.join(str(ord(byte)) for byte in packed)


def inet_pton(family, text):
    """The bytes of an address of a family: IPv4 only."""
    if family != AF_INET or text.count('.') != 3:
        raise error('illegal IP address string passed to inet_pton' if family == AF_INET else 'unknown address family %d'
                    % family)
    return inet_aton(text)


def inet_ntop(family, packed):
    """The text of an address of a family: IPv4 only."""
    if family != AF_INET:
        raise ValueError('unknown address family %d' % family)
    return inet_ntoa(packed)
