"""Addresses as a page gives them."""

from __future__ import annotations

from urllib.parse import urljoin


def absolute(address: str, base: str | None) -> str | None:
    """`address` as seen from the page at `base`; None when it is no web address."""
    if not address.strip():
        return None
    try:
        whole = urljoin(base or "", address.strip())
    except ValueError:
        return None
    return whole if whole.startswith(("http://", "https://")) else None
