"""Sockets, as far as they need no network: the numbers of Linux, addresses and byte orders. The host has no network for
programs: no socket can be made of any family, and no name is known."""

import errno
import os

AF_APPLETALK, AF_ASH, AF_ATMPVC, AF_ATMSVC = 5, 18, 8, 20
AF_AX25, AF_BRIDGE, AF_DECnet, AF_ECONET = 3, 7, 12, 19
AF_INET, AF_INET6, AF_IPX, AF_IRDA = 2, 10, 4, 23
AF_KEY, AF_LLC, AF_NETBEUI, AF_NETLINK = 15, 26, 13, 16
AF_NETROM, AF_PACKET, AF_PPPOX, AF_ROSE = 6, 17, 24, 11
AF_ROUTE, AF_SECURITY, AF_SNA, AF_TIPC = 16, 14, 22, 30
AF_UNIX, AF_UNSPEC, AF_WANPIPE, AF_X25 = 1, 0, 25, 9
AI_ADDRCONFIG, AI_ALL, AI_CANONNAME, AI_NUMERICHOST = 32, 16, 2, 4
AI_NUMERICSERV, AI_PASSIVE, AI_V4MAPPED = 1024, 1, 8
EAI_ADDRFAMILY, EAI_AGAIN, EAI_BADFLAGS, EAI_FAIL = -9, -3, -1, -4
EAI_FAMILY, EAI_MEMORY, EAI_NODATA, EAI_NONAME = -6, -10, -5, -2
EAI_OVERFLOW, EAI_SERVICE, EAI_SOCKTYPE, EAI_SYSTEM = -12, -8, -7, -11
INADDR_ALLHOSTS_GROUP, INADDR_ANY, INADDR_BROADCAST, INADDR_LOOPBACK = 3758096385, 0, 4294967295, 2130706433
INADDR_MAX_LOCAL_GROUP, INADDR_NONE, INADDR_UNSPEC_GROUP = 3758096639, 4294967295, 3758096384
IP_ADD_MEMBERSHIP, IP_DEFAULT_MULTICAST_LOOP, IP_DEFAULT_MULTICAST_TTL, IP_DROP_MEMBERSHIP = 35, 1, 1, 36
IP_HDRINCL, IP_MAX_MEMBERSHIPS, IP_MULTICAST_IF, IP_MULTICAST_LOOP = 3, 20, 32, 34
IP_MULTICAST_TTL, IP_OPTIONS, IP_RECVOPTS, IP_RECVRETOPTS = 33, 4, 6, 7
IP_RETOPTS, IP_TOS, IP_TTL = 7, 1, 2
IPPORT_RESERVED, IPPORT_USERRESERVED = 1024, 5000
IPPROTO_AH, IPPROTO_DSTOPTS, IPPROTO_EGP, IPPROTO_ESP = 51, 60, 8, 50
IPPROTO_FRAGMENT, IPPROTO_GRE, IPPROTO_HOPOPTS, IPPROTO_ICMP = 44, 47, 0, 1
IPPROTO_ICMPV6, IPPROTO_IDP, IPPROTO_IGMP, IPPROTO_IP = 58, 22, 2, 0
IPPROTO_IPIP, IPPROTO_IPV6, IPPROTO_NONE, IPPROTO_PIM = 4, 41, 59, 103
IPPROTO_PUP, IPPROTO_RAW, IPPROTO_ROUTING, IPPROTO_RSVP = 12, 255, 43, 46
IPPROTO_TCP, IPPROTO_TP, IPPROTO_UDP = 6, 29, 17
IPV6_CHECKSUM, IPV6_DONTFRAG, IPV6_DSTOPTS, IPV6_HOPLIMIT = 7, 62, 59, 52
IPV6_HOPOPTS, IPV6_JOIN_GROUP, IPV6_LEAVE_GROUP, IPV6_MULTICAST_HOPS = 54, 20, 21, 18
IPV6_MULTICAST_IF, IPV6_MULTICAST_LOOP, IPV6_NEXTHOP, IPV6_PATHMTU = 17, 19, 9, 61
IPV6_PKTINFO, IPV6_RECVDSTOPTS, IPV6_RECVHOPLIMIT, IPV6_RECVHOPOPTS = 50, 58, 51, 53
IPV6_RECVPATHMTU, IPV6_RECVPKTINFO, IPV6_RECVRTHDR, IPV6_RECVTCLASS = 60, 49, 56, 66
IPV6_RTHDR, IPV6_RTHDRDSTOPTS, IPV6_RTHDR_TYPE_0, IPV6_TCLASS = 57, 55, 0, 67
IPV6_UNICAST_HOPS, IPV6_V6ONLY = 16, 26
MSG_CTRUNC, MSG_DONTROUTE, MSG_DONTWAIT, MSG_EOR = 8, 4, 64, 128
MSG_OOB, MSG_PEEK, MSG_TRUNC, MSG_WAITALL = 1, 2, 32, 256
NETLINK_DNRTMSG, NETLINK_FIREWALL, NETLINK_IP6_FW, NETLINK_NFLOG = 14, 3, 13, 5
NETLINK_ROUTE, NETLINK_USERSOCK, NETLINK_XFRM = 0, 2, 6
NI_DGRAM, NI_MAXHOST, NI_MAXSERV, NI_NAMEREQD = 16, 1025, 32, 8
NI_NOFQDN, NI_NUMERICHOST, NI_NUMERICSERV = 4, 1, 2
PACKET_BROADCAST, PACKET_FASTROUTE, PACKET_HOST, PACKET_LOOPBACK = 1, 6, 0, 5
PACKET_MULTICAST, PACKET_OTHERHOST, PACKET_OUTGOING = 2, 3, 4
PF_PACKET = 17
SHUT_RD, SHUT_RDWR, SHUT_WR = 0, 2, 1
SO_ACCEPTCONN, SO_BROADCAST, SO_DEBUG, SO_DONTROUTE = 30, 6, 1, 5
SO_ERROR, SO_KEEPALIVE, SO_LINGER, SO_OOBINLINE = 4, 9, 13, 10
SO_RCVBUF, SO_RCVLOWAT, SO_RCVTIMEO, SO_REUSEADDR = 8, 18, 20, 2
SO_REUSEPORT, SO_SNDBUF, SO_SNDLOWAT, SO_SNDTIMEO = 15, 7, 19, 21
SO_TYPE = 3
SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET = 2, 3, 4, 5
SOCK_STREAM = 1
SOL_IP, SOL_SOCKET, SOL_TCP, SOL_TIPC = 0, 1, 6, 271
SOL_UDP = 17
SOMAXCONN = 4096
TCP_CORK, TCP_DEFER_ACCEPT, TCP_INFO, TCP_KEEPCNT = 3, 9, 11, 6
TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_LINGER2, TCP_MAXSEG = 4, 5, 8, 2
TCP_NODELAY, TCP_QUICKACK, TCP_SYNCNT, TCP_WINDOW_CLAMP = 1, 12, 7, 10
TIPC_ADDR_ID, TIPC_ADDR_NAME, TIPC_ADDR_NAMESEQ, TIPC_CFG_SRV = 3, 2, 1, 0
TIPC_CLUSTER_SCOPE, TIPC_CONN_TIMEOUT, TIPC_CRITICAL_IMPORTANCE, TIPC_DEST_DROPPABLE = 2, 130, 3, 129
TIPC_HIGH_IMPORTANCE, TIPC_IMPORTANCE, TIPC_LOW_IMPORTANCE, TIPC_MEDIUM_IMPORTANCE = 2, 127, 0, 1
TIPC_NODE_SCOPE, TIPC_PUBLISHED, TIPC_SRC_DROPPABLE, TIPC_SUBSCR_TIMEOUT = 3, 1, 128, 3
TIPC_SUB_CANCEL, TIPC_SUB_PORTS, TIPC_SUB_SERVICE, TIPC_TOP_SRV = 4, 1, 2, 1
TIPC_WAIT_FOREVER, TIPC_WITHDRAWN, TIPC_ZONE_SCOPE = -1, 2, 1

has_ipv6 = True


class error(IOError):
    """A failure of a socket."""

    __module__ = 'socket'


class gaierror(error):
    """A failure to find an address."""

    __module__ = 'socket'


class herror(error):
    """A failure to find a host."""

    __module__ = 'socket'


class timeout(error):
    """An operation took too long."""

    __module__ = 'socket'


def _no_family():
    raise error(errno.EAFNOSUPPORT, os.strerror(errno.EAFNOSUPPORT))


def _method(name):
    def method(self, *arguments):
        raise error(errno.EBADF, os.strerror(errno.EBADF))
    method.__name__ = name
    method.__doc__ = 'What the system call %s does; no socket is ever open here.' % name
    return method


class socket(object):
    """socket([family[, type[, proto]]]): an end of a connection."""

    def __init__(self, family=AF_INET, type=SOCK_STREAM, proto=0):
        _no_family()


for _name in ('accept bind close connect connect_ex dup fileno getpeername getsockname getsockopt gettimeout listen '
              'makefile recv recv_into recvfrom recvfrom_into send sendall sendto setblocking setsockopt settimeout '
              'shutdown').split():
    setattr(socket, _name, _method(_name))
del _name

SocketType = socket
_default_timeout = None


def getdefaulttimeout():
    """The timeout in seconds that new sockets get, None for none."""
    return _default_timeout


def setdefaulttimeout(timeout):
    """Sets the timeout in seconds that new sockets get, None for none."""
    global _default_timeout
    if timeout is not None:
        if not isinstance(timeout, (int, long, float)):
            raise TypeError('a float is required')
        timeout = float(timeout)
        if timeout < 0:
            raise ValueError('Timeout value out of range')
    _default_timeout = timeout


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    """Two sockets that are connected with each other."""
    _no_family()


def fromfd(fd, family, type, proto=0):
    """A socket of a descriptor."""
    _no_family()


def gethostname():
    """The name of this host."""
    return os.uname()[1]


def _unknown_host(*arguments):
    raise gaierror(EAI_AGAIN, 'Temporary failure in name resolution')


def getaddrinfo(host, port, family=0, socktype=0, proto=0, flags=0):
    """The addresses of a host and a service."""
    _unknown_host()


def getnameinfo(sockaddr, flags):
    """The names of a host and a service."""
    _unknown_host()


def gethostbyname(host):
    """The address of a host."""
    try:
        return inet_ntoa(inet_aton(host))
    except error:
        _unknown_host()


def gethostbyname_ex(host):
    """The name of a host, its other names, and its addresses."""
    return host, [], [gethostbyname(host)]


def gethostbyaddr(host):
    """The name of a host, its other names, and its addresses."""
    raise herror(1, 'Unknown host')


_SERVICES = {'echo': 7, 'ftp': 21, 'ssh': 22, 'telnet': 23, 'smtp': 25, 'domain': 53, 'http': 80, 'pop3': 110, 'nntp': 119,
             'imap2': 143, 'https': 443}
_PROTOCOLS = {'ip': 0, 'icmp': 1, 'tcp': 6, 'udp': 17, 'ipv6': 41}


def getservbyname(name, proto=None):
    """The port of a service."""
    if name not in _SERVICES or proto not in (None, 'tcp', 'udp'):
        raise error('service/proto not found')
    return _SERVICES[name]


def getservbyport(port, proto=None):
    """The service of a port."""
    for name in _SERVICES:
        if _SERVICES[name] == port and proto in (None, 'tcp', 'udp'):
            return name
    raise error('port/proto not found')


def getprotobyname(name):
    """The number of a protocol."""
    if name not in _PROTOCOLS:
        raise error('protocol not found')
    return _PROTOCOLS[name]


def _swapped(number):
    return (number & 0xff) << 24 | (number & 0xff00) << 8 | number >> 8 & 0xff00 | number >> 24 & 0xff


def htonl(x):
    """32 bits in the order of the network."""
    if not isinstance(x, (int, long)):
        raise TypeError('expected int/long, %s found' % type(x).__name__)
    if x < 0:
        raise OverflowError("can't convert negative number to unsigned long")
    return long(_swapped(x & 0xffffffff))


def htons(x):
    """16 bits in the order of the network."""
    if isinstance(x, float):
        raise TypeError('integer argument expected, got float')
    if not isinstance(x, (int, long)):
        raise TypeError('an integer is required')
    if x > 0x7fffffff:
        raise OverflowError('signed integer is greater than maximum')
    if x < 0:
        raise OverflowError("can't convert negative number to unsigned long")
    return int((x & 0xff) << 8 | x >> 8 & 0xff)


ntohl = htonl
ntohs = htons


def _address_part(word):
    base = 16 if word[:2].lower() == '0x' else 8 if word[:1] == '0' and len(word) > 1 else 10
    if not word or word.strip('+-_ ') != word:
        raise ValueError
    return int(word, base)


def inet_aton(string):
    """The four bytes of an address in numbers with dots, the last of which may stand for several bytes."""
    if not isinstance(string, basestring):
        raise TypeError('inet_aton() argument 1 must be string, not ' + type(string).__name__)
    words = str(string).split('.')
    try:
        numbers = [_address_part(word) for word in words]
        last = numbers.pop()
        room = 4 - len(numbers)
        if room < 1 or last >= 1 << 8 * room or any(number > 255 for number in numbers):
            raise ValueError
    except ValueError:
        raise error('illegal IP address string passed to inet_aton')
    return ''.join(map(chr, numbers)) + ''.join(chr(last >> 8 * place & 255) for place in reversed(range(room)))


def inet_ntoa(packed_ip):
    """An address of four bytes in numbers with dots."""
    if not isinstance(packed_ip, (basestring, buffer)):
        raise TypeError('inet_ntoa() argument 1 must be string or read-only buffer, not ' + type(packed_ip).__name__)
    data = str(packed_ip)
    if len(data) != 4:
        raise error('packed IP wrong length for inet_ntoa')
    return '.'.join(str(ord(byte)) for byte in data)


def inet_pton(af, ip):
    """The bytes of an address of a family."""
    if af not in (AF_INET, AF_INET6):
        _no_family()
    try:
        if af == AF_INET:
            if ip.count('.') != 3:
                raise ValueError
            return inet_aton(ip)
        return _ipv6_bytes(ip)
    except (ValueError, error):
        raise error('illegal IP address string passed to inet_pton')


def _ipv6_bytes(ip):
    if ip.count('::') > 1 or ':' not in ip:
        raise ValueError
    halves = [_groups(half) for half in ip.split('::')]
    size = sum(map(len, halves))
    if size > 14 and len(halves) == 2 or len(halves) == 1 and size != 16:
        raise ValueError
    return ('\0' * (16 - size)).join(halves)


def _groups(text):
    parts = []
    words = text.split(':') if text else []
    for place, word in enumerate(words):
        if '.' in word and place == len(words) - 1 and word.count('.') == 3:
            parts.append(inet_aton(word))
        else:
            if not 1 <= len(word) <= 4:
                raise ValueError
            number = int(word, 16)
            parts.append(chr(number >> 8) + chr(number & 255))
    return ''.join(parts)


def inet_ntop(af, packed_ip):
    """An address of a family as text."""
    if af not in (AF_INET, AF_INET6):
        raise ValueError('unknown address family %d' % af)
    if len(packed_ip) != (4 if af == AF_INET else 16):
        raise ValueError('invalid length of packed IP address string')
    if af == AF_INET:
        return inet_ntoa(packed_ip)
    numbers = [ord(packed_ip[place]) << 8 | ord(packed_ip[place + 1]) for place in range(0, 16, 2)]
    # The longest run of zeros is left out.
    best, size = 0, 0
    for start in range(8):
        end = start
        while end < 8 and numbers[end] == 0:
            end += 1
        if end - start > size:
            best, size = start, end - start
    words = ['%x' % number for number in numbers]
    if size < 2:
        return ':'.join(words)
    return ':'.join(words[:best]) + '::' + ':'.join(words[best + size:])
