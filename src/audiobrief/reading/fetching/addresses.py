"""Which network addresses may be asked for a page."""

from __future__ import annotations

import ipaddress
import socket

from audiobrief.errors import SourceError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""IPv6 addresses that stand for an IPv4 address in their last 32 bits (RFC 6052)."""

NOT_PUBLIC = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "fec0::/10", "168.63.129.16/32")))
"""Networks that Python takes for global: special purpose (RFC 6890), site-local (RFC 3879), a cloud's own."""


def resolve(host: str, port: int) -> list[str]:
    """The addresses of `host`, in the order in which to try them. Raises SourceError when it has none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceError(f"there is no site {host}; check the address, and the network") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def refuse_private(host: str, addresses: list[str]) -> None:
    """Raises SourceError when any of the addresses of `host` is not one of the public internet's."""
    for written in addresses:
        if not is_public(written):
            raise SourceError(f"{host} is on a private network ({written}), from which no page is fetched")


def is_public(written: str) -> bool:
    """Whether an address is of the public internet: not private, loopback, link-local, reserved or multicast.

    An IPv4 address within an IPv6 address (mapped, 6to4, Teredo, NAT64) counts as itself.
    """
    try:
        address: Address = ipaddress.ip_address(written.partition("%")[0])
    except ValueError:
        return False
    return all(
        one.is_global
        and not one.is_multicast
        and not one.is_reserved
        and not any(one in network for network in NOT_PUBLIC)
        for one in _all_meant(address)
    )


def _all_meant(address: Address) -> list[Address]:
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address in NAT64:
        return [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    if address.sixtofour:
        return [address.sixtofour]
    if address.teredo:
        return list(address.teredo)
    return [address]
